package planted.importing;

import dateline.architecture.Breaks;
import java.net.http.HttpClient;

@Breaks("home of the network")
record Fetches(HttpClient client) {}
