package dateline.importing.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article, as the page shows it above or below the text. */
record Bylines(Document html) {

    /** Elements that are marked as a byline. */
    static final String MARKED =
            "[rel=author], [itemprop=author], [class~=(?i)(^|[-_ ])(byline|by-line|author|authors|p-author)"
                    + "($|[-_ ])], [id~=(?i)^(byline|author)$]";

    private static final int LONGEST = 100;
    private static final String ELSEWHERE = "aside, nav, footer, [class*=comment], [id*=comment], [class*=related]";

    /** A name, or several: words that begin with capitals, joined by what joins names. */
    private static final Pattern NAMES = Pattern.compile("(?:(?:[Ss]tory |[Ww]ritten |[Pp]osted )?[Bb][Yy]:?\\s+)?"
            + "(\\p{Lu}[\\p{L}.'’-]+(?:,?\\s+(?:and\\s+|&\\s+|de\\s+|van\\s+|von\\s+|bin\\s+|al-)*\\p{Lu}[\\p{L}.'’-]*){1,6}?)(?:"
            + " More)?(?:\\s*[,|·–—/(].*| - .*| \\d.*)?");

    /** The names in the first of them; empty where none is shown. */
    String names() {
        return Stream.concat(
                        html.select(MARKED).stream().filter(Bylines::isShort),
                        html.select("p, span, div, address").stream()
                                .filter(Bylines::beginsWithBy)
                                .limit(1))
                .filter(element -> element.closest(ELSEWHERE) == null)
                .flatMap(element -> names(element.text()).stream())
                .findFirst()
                .orElse("");
    }

    /** Takes them out of a text, with what little stands beside them in a line. */
    static void remove(Element text) {
        for (Element marked :
                text.select(MARKED).stream().filter(Bylines::isShort).toList()) {
            Element line = marked;
            while (line.parent() != null && line.parent() != text && isShort(line.parent())) {
                line = line.parent();
            }
            if (line != text && isShort(line)) {
                line.remove();
            }
        }
    }

    static boolean isShort(Element element) {
        int length = element.text().length();
        return length > 2 && length < LONGEST;
    }

    private static boolean beginsWithBy(Element element) {
        return isShort(element)
                && element.text().regionMatches(true, 0, "by ", 0, 3)
                && !element.text().endsWith(".");
    }

    private static Optional<String> names(String text) {
        Matcher found = NAMES.matcher(text.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
