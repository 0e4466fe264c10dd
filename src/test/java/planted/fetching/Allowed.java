package planted.fetching;

import java.net.http.HttpClient;

public record Allowed(planted.importing.Allowed importing, HttpClient client) {}
