package dateline.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format that is well known, but not read here, told by its first bytes; some would otherwise pass for text.
 *
 * @param key of the sentence that says what it is
 * @param beginning of its files
 */
record UnreadFormat(String key, Pattern beginning) {

    private static final int HEAD = 4096;

    /** In the order in which they are looked for. The first entries of a zip have their names in the clear. */
    private static final List<UnreadFormat> ALL = List.of(
            of("format.office", "PK.*(?:\\[Content_Types]\\.xml|word/|application/vnd\\.oasis\\.opendocument)"),
            of("format.archive", "PK"),
            of("format.office", "\\{\\\\rtf|\u00D0\u00CF\u0011\u00E0"),
            of("format.web-archive", "bplist"),
            of("format.warc", "WARC/\\d"),
            of(
                    "format.references",
                    "\\W*@(?:article|book|in\\w+|misc|online|\\w*thesis|techreport|string|comment)\\s*[{(]"),
            of("format.references", "\\W*TY  - "),
            of("format.xml", "\\W*(?:<\\?xml\\b(?!.*<html)|<[a-zA-Z][\\w.:-]*\\s[^>]*xmlns)"),
            of("format.picture", "\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF....WEBP"));

    private static UnreadFormat of(String key, String beginning) {
        return new UnreadFormat(key, Pattern.compile(beginning, Pattern.DOTALL));
    }

    /** The key of the sentence that says what it is. */
    static Optional<String> of(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        return ALL.stream()
                .filter(format -> format.beginning().matcher(head).lookingAt())
                .map(UnreadFormat::key)
                .findFirst();
    }
}
