package planted.importing.markdown;

import org.commonmark.parser.Parser;

record Allowed(Parser parser) {}
