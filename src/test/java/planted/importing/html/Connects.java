package planted.importing.html;

import dateline.architecture.Breaks;
import org.jsoup.Jsoup;

@Breaks("imports fetch nothing")
final class Connects {
    void connect() {
        Jsoup.connect("https://localhost/");
    }
}
