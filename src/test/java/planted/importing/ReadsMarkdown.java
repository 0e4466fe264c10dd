package planted.importing;

import dateline.architecture.Breaks;
import org.commonmark.parser.Parser;

@Breaks("home of commonmark")
record ReadsMarkdown(Parser parser) {}
