package dateline.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are well known, but not read here, told by their first bytes; some would otherwise pass for text. */
final class UnreadFormat {

    private static final int HEAD = 4096;

    /** Text, but no prose. */
    private static final Map<String, Pattern> OTHERS = Map.of(
            "format.warc", Pattern.compile("WARC/\\d"),
            "format.references",
                    Pattern.compile(
                            "\\W*(?:%[^\\n"
                                + "]*\\n"
                                + "\\s*)*@(?:article|book|inproceedings|incollection|misc|online|phdthesis|techreport|string|comment|preamble)\\s*[{(]|\\W*TY"
                                + "  - ",
                            Pattern.CASE_INSENSITIVE),
            "format.xml",
                    Pattern.compile(
                            "\\W*(?:<\\?xml\\b(?!.*<html)|<[a-zA-Z][\\w.-]*:?[\\w.-]*\\s[^>]*xmlns)", Pattern.DOTALL));

    private UnreadFormat() {}

    /** The key of the sentence that says what it is. */
    static Optional<String> of(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return Optional.of(archive(head));
        } else if (head.startsWith("{\\rtf") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("format.office");
        } else if (head.startsWith("bplist")) {
            return Optional.of("format.web-archive");
        }
        Optional<String> unread = OTHERS.entrySet().stream()
                .filter(other -> other.getValue().matcher(head).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
        if (unread.isPresent()) {
            return unread;
        }
        return isPicture(head) ? Optional.of("format.picture") : Optional.empty();
    }

    // the first entries of a zip have their names in the clear
    private static String archive(String head) {
        boolean office = head.contains("[Content_Types].xml")
                || head.contains("word/")
                || head.contains("application/vnd.oasis.opendocument");
        return office ? "format.office" : "format.archive";
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }
}
