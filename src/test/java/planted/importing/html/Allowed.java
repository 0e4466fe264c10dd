package planted.importing.html;

import org.jsoup.nodes.Document;

record Allowed(Document page) {}
