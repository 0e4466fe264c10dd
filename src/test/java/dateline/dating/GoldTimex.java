package dateline.dating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression as a person annotated it.
 *
 * @param start offset in the text, in UTF-16 units
 * @param end offset after its last character
 */
record GoldTimex(int start, int end, String type, String value) {

    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");

    /** The expressions of a TimeML document, their offsets counted from the beginning of its text. */
    static List<GoldTimex> read(Path file) throws IOException {
        String document = Files.readString(file);
        int body = document.indexOf('>', document.indexOf("<TEXT")) + 1;
        String marked = document.substring(body, document.lastIndexOf("</TEXT>"));
        List<GoldTimex> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(marked);
        int at = 0;
        int start = 0;
        String attributes = "";
        while (tag.find()) {
            text.append(decoded(marked.substring(at, tag.start())));
            at = tag.end();
            if (tag.group(2).equals("TIMEX3") && tag.group(1).isEmpty()) {
                start = text.length();
                attributes = tag.group(3);
            } else if (tag.group(2).equals("TIMEX3")) {
                found.add(new GoldTimex(
                        start, text.length(), attribute(attributes, "type"), attribute(attributes, "value")));
            }
        }
        return found;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
