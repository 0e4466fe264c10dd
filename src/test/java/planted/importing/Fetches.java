package planted.importing;

import dateline.architecture.Breaks;
import java.net.http.HttpClient;

@Breaks("imports fetch nothing")
record Fetches(HttpClient client) {}
