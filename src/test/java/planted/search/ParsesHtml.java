package planted.search;

import dateline.architecture.Breaks;
import org.jsoup.nodes.Document;

@Breaks("home of jsoup")
record ParsesHtml(Document page) {}
