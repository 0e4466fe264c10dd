package dateline.importing.html;

import dateline.importing.CalendarNames;
import java.util.List;
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
            "[rel=author], [itemprop=author], [class~=(?i)(^|[-_ ])(byline|by-line|author|authors|p-author"
                    + "|auteur|autor|autore|firma)($|[-_ ])], [id~=(?i)^(\\w*_)?(byline|author)(_id)?$]";

    /** A person or a body as schema.org marks them. */
    private static final String PERSON = "[itemprop~=\\bauthor\\b]:has([itemprop~=\\bname\\b])";

    private static final String NAME = "[itemprop~=\\bname\\b]";

    /** The name within a byline, as hCard marks it and others do. */
    private static final String NAMED = ".fn, .p-name, .name";

    /** What says no name, but what an author is. */
    private static final String DESCRIBED = "[class~=(?i)(^|[-_ ])(role|job|title|position|bio)($|[-_ ])]";

    private static final int LONGEST = 100;
    private static final String ELSEWHERE = "aside, nav, footer, [class*=comment], [id*=comment], [class*=related]";

    /** When it was written, which no name ends with: there are persons called Sun, and May. */
    private static final String DAY = " (?=.*\\d)(?i:" + CalendarNames.DAY + "|" + CalendarNames.MONTH + ")\\b.*"
            + "| (?=\\p{L}{6})(?i:" + CalendarNames.DAY + ")\\b.*";

    /** A name, or several: words that begin with capitals, joined by what joins names. */
    private static final Pattern NAMES =
            Pattern.compile("(?:(?:[Ss]tory |[Ww]ritten |[Pp]osted )?(?i:by|par|von|por|di|door):?\\s+)?"
                    + "(\\p{Lu}[\\p{L}.'’-]+(?:,?\\s+(?:and\\s+|&\\s+|de\\s+|van\\s+|von\\s+|bin\\s+|al-)*\\p{Lu}[\\p{L}.'’-]*){1,6}?)(?:"
                    + " More)?(?:\\s*[,|·–—/(@].*| - .*| \\d.*|" + DAY + ")?");

    /** The names in the first of them; empty where none is shown. */
    String names() {
        Stream<String> shown = Stream.concat(
                        html.select(MARKED).not(DESCRIBED).stream().filter(Bylines::isShort),
                        html.select("p, span, div, address").stream()
                                .filter(Bylines::beginsWithBy)
                                .limit(1))
                .filter(Bylines::isHere)
                .flatMap(element -> names(shown(element)).stream());
        return Stream.concat(persons().stream(), shown).findFirst().orElse("");
    }

    /** All that are marked for the thing that the first is marked for. */
    private Optional<String> persons() {
        List<Element> persons =
                html.select(PERSON).stream().filter(Bylines::isHere).toList();
        return Optional.of(persons.stream()
                        .filter(person -> work(person) == work(persons.getFirst()))
                        .flatMap(person -> person.select(NAME).stream().limit(1))
                        .map(Element::text)
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

    private static String shown(Element byline) {
        Element name = byline.selectFirst(NAMED);
        return name == null ? byline.text() : name.text();
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
