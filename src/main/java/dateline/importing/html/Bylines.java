package dateline.importing.html;

import dateline.importing.CalendarNames;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, as the page shows it above or below the text. */
record Bylines(Document html) {

    /** Elements that are marked as a byline. */
    static final String MARKED =
            "[rel=author], [itemprop=author], [class~=(?i)(^|[-_ ])(byline|by-line|author|authors|p-author)"
                    + "($|[-_ ])], [id~=(?i)^(byline|author)$]";

    /** Those too that name an author, but may be a part of the text. */
    private static final String NAMING = MARKED
            + ", [class~=(?i)(^|[-_ ])(auteur|autor|autore)($|[-_ ])], [id~=(?i)^(\\w*_)?(byline|author)(_id)?$]";

    /** A person or a body as schema.org marks them. */
    private static final String PERSON = "[itemprop~=\\bauthor\\b]:has([itemprop~=\\bname\\b])";

    private static final String NAME = "[itemprop~=\\bname\\b]";

    /** The name within a byline, as hCard marks it. */
    private static final String CARD = ".fn, .p-name";

    /** What may be the name within a byline, or that of a paper. */
    private static final String NAMED = ".name:not(:matches(^The\\b))";

    /** What says no name, but what an author is. */
    private static final String DESCRIBED = "[class~=(?i)(^|[-_ ])(role|job|title|position|bio)($|[-_ ])]";

    private static final int LONGEST = 100;
    private static final String ELSEWHERE = "aside, nav, footer, [class*=comment], [id*=comment], [class*=related],"
            + " [itemprop~=^(comment|review)$]:not(:has(h1)), [itemtype~=Comment$],"
            + " [itemtype~=Review$]:not(article, main, :has(h1))";

    /** When it was written, which no name ends with: there are persons called Sun, May, and Domingo. */
    private static final String DAY = " (?iu:(?:" + CalendarNames.DAY + ")\\b[.,]* (?:(?:" + CalendarNames.MONTH
            + ")\\b\\.? )?\\d|(?:" + CalendarNames.MONTH + ")\\b\\.? \\d++(?! (?:" + CalendarNames.MONTH
            + ")\\b)).*| (?=\\p{L}{6})(?i:" + CalendarNames.ENGLISH_DAY + ")\\b.*";

    /** How a byline begins in other languages, where the same words may begin a name. */
    private static final Map<String, String> BY =
            Map.of("fr", "par", "de", "von", "es", "por", "pt", "por", "it", "di", "nl", "door");

    /** A name, or several: words that begin with capitals, joined by what joins names. */
    private static final Pattern NAMES = Pattern.compile("(?:(?:[Ss]tory |[Ww]ritten |[Pp]osted )?(?i:by):?\\s+)?"
            + "(\\p{Lu}[\\p{L}.'’-]+(?:,?\\s+(?:and\\s+|&\\s+|de\\s+|van\\s+|von\\s+|bin\\s+|al-)*\\p{Lu}[\\p{L}.'’-]*){1,6}?)(?:"
            + " More)?(?:\\s*[,|·–—/(@].*| - .*| \\d.*|" + DAY + ")?");

    /** The names in the first of them; empty where none is shown. */
    String names() {
        Stream<Element> marked = html.select(PERSON + ", :is(" + NAMING + "):not(" + DESCRIBED + ")").stream()
                .filter(element -> !element.is(":has(" + PERSON + ")"));
        Stream<Element> beginning = html.select("p, span, div, address").stream()
                .filter(Bylines::beginsWithBy)
                .limit(1);
        return Stream.concat(marked, beginning)
                .filter(Bylines::isHere)
                .flatMap(element -> (element.is(PERSON) ? persons(element) : shown(element)).stream())
                .findFirst()
                .orElse("");
    }

    /** All that are marked for the thing that the first is marked for. */
    private Optional<String> persons(Element first) {
        return Optional.of(html.select(PERSON).stream()
                        .filter(Bylines::isHere)
                        .filter(person -> work(person) == work(first))
                        .flatMap(person -> person.select(NAME).stream().limit(1))
                        .map(name -> name.hasText() ? name.text() : name.attr("content"))
                        .filter(name -> !name.isBlank())
                        .map(name -> names(name).orElse(name))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    private static @Nullable Element work(Element person) {
        return person.parent() == null ? null : person.parent().closest("[itemscope]");
    }

    private static boolean isHere(Element element) {
        return element.closest(ELSEWHERE) == null;
    }

    /** The names in a byline: a name that is marked in it may be that of what one may click on. */
    private Optional<String> shown(Element byline) {
        if (!isShort(byline)) {
            return Optional.empty();
        }
        String line = byline.text();
        String name =
                byline.select(NAMED).stream().map(Element::text).findFirst().orElse("");
        String before = beginsWithBy(byline) ? line.substring(0, Math.max(0, line.indexOf(name))) : "";
        String card =
                byline.select(CARD).stream().map(Element::text).findFirst().orElse("");
        String by = BY.getOrDefault(HtmlPage.language(html).getLanguage(), "by");
        String unlabelled = line.replaceFirst("^(?i:" + by + "):?\\s+", "");
        return Stream.of(card, before, name, unlabelled, line)
                .flatMap(words -> names(words).stream())
                .findFirst();
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
