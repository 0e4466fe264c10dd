package dateline.importing.docx;

import dateline.importing.StatedTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A title that is no more than a first line in larger or bold letters. */
final class TitleLine {

    private static final int LONGEST = 150;

    /** In half points, where a document says nothing else. */
    private static final int USUAL = 20;

    /** What running text is called where each paragraph has a style. */
    private static final Set<String> PLAIN = Set.of("normal", "standard", "bodytext", "textbody");

    /** As a salutation, an introduction and a sentence end. */
    private static final Predicate<String> UNTITLED =
            Pattern.compile("[,:.]\\s*$").asPredicate();

    private final int usual;

    /** Of a document with these styles. */
    TitleLine(Element styles) {
        this.usual = styles.getElementsByTag("w:style").stream()
                .filter(style -> style.attr("w:type").equals("paragraph"))
                .filter(style -> style.attr("w:default").matches("1|true|on"))
                .flatMap(style -> size(style).stream())
                .findFirst()
                .or(() -> styles.getElementsByTag("w:rPrDefault").stream()
                        .flatMap(defaults -> size(defaults).stream())
                        .findFirst())
                .orElse(USUAL);
    }

    /** The first paragraph, where it is short, has no style of its own, and stands out from most of the text. */
    Optional<Element> in(Element document) {
        int most = document.getElementsByTag("w:r").stream()
                .collect(Collectors.groupingBy(
                        this::weight,
                        Collectors.summingInt(run -> WordText.words(run).length())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(usual);
        return document.getElementsByTag("w:p").stream()
                .filter(paragraph -> !WordText.words(paragraph).isBlank())
                .findFirst()
                .filter(first ->
                        WordText.style(first).map(TitleLine::plain).stream().allMatch(PLAIN::contains))
                .filter(first -> isTitle(WordText.words(first)))
                .filter(first -> weighed(first).allMatch(weight -> weight > most));
    }

    private static String plain(String style) {
        return style.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static boolean isTitle(String words) {
        return words.length() <= LONGEST
                && !UNTITLED.test(words)
                && StatedTime.of(words).isEmpty();
    }

    private Stream<Integer> weighed(Element paragraph) {
        return paragraph.getElementsByTag("w:r").stream()
                .filter(run -> !WordText.words(run).isBlank())
                .map(this::weight);
    }

    private int weight(Element run) {
        return size(run).orElse(usual) + (isBold(run) ? 1 : 0);
    }

    private static Optional<Integer> size(Element of) {
        return written(of, "w:sz")
                .map(size -> size.attr("w:val"))
                .filter(size -> size.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static boolean isBold(Element run) {
        return written(run, "w:b")
                .filter(bold -> !bold.attr("w:val").matches("0|false|off"))
                .isPresent();
    }

    /** As it is now, not before a change. */
    private static Optional<Element> written(Element of, String property) {
        return Stream.of(of)
                .flatMap(run -> named(run, "w:rPr"))
                .flatMap(properties -> named(properties, property))
                .findFirst();
    }

    private static Stream<Element> named(Element parent, String name) {
        return parent.children().stream().filter(child -> child.nodeName().equalsIgnoreCase(name));
    }
}
