package planted.search.index;

import org.apache.lucene.document.Document;

record Allowed(Document document) {}
