package planted.library;

import dateline.architecture.Breaks;
import org.apache.lucene.document.Document;

@Breaks("home of Lucene")
record Indexes(Document document) {}
