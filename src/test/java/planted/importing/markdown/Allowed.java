package planted.importing.markdown;

import org.commonmark.parser.Parser;

public record Allowed(Parser parser) {}
