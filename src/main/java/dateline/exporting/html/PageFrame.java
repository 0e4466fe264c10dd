package dateline.exporting.html;

import dateline.exporting.ShippedText;
import dateline.exporting.XmlText;
import dateline.exporting.picture.ThemeColours;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What is around the body of a page that needs nothing beside it: its colours in light and in dark, its styles, and a script without which
 * it works, too. It may fetch nothing, and run nothing else.
 *
 * @param styles paths of the style sheets
 * @param script path of the script
 */
record PageFrame(List<String> styles, String script) {

    /** All up to the body. */
    void open(String title, StringBuilder page) {
        ThemeColours colours = new ThemeColours();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'; script-src 'sha256-")
                .append(fingerprint(ShippedText.of(script)))
                .append("'\">\n<title>")
                .append(XmlText.escaped(title))
                .append("</title>\n<style>\n:root{")
                .append(colours.variables(false))
                .append("}\n@media screen and (prefers-color-scheme:dark){:root{")
                .append(colours.variables(true))
                .append("}}\n");
        styles.forEach(style -> page.append(ShippedText.of(style)));
        page.append("</style>\n</head>\n<body>\n");
    }

    /** All from the end of the body on. */
    void close(StringBuilder page) {
        page.append("<script>").append(ShippedText.of(script)).append("</script>\n</body>\n</html>\n");
    }

    private static String fingerprint(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }
}
