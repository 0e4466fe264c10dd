package dateline.importing.pdf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes away running heads and feet, which come again on page after page, page numbers, and lines that lead to one. */
final class Margins {

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\W*(?:page|p\\.)?\\W*(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?\\W*");
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern LEADER = Pattern.compile("[.·…][\\s.·…]{5,}[\\divxlc]{0,6}\\s*$");
    private static final int LONGEST_NUMBER = 40;
    private static final float EDGE = 0.15f;
    private static final int LINES = 3;

    private Margins() {}

    static List<Sheet> without(List<Sheet> sheets) {
        Map<String, Long> counts = sheets.stream()
                .flatMap(sheet -> edges(sheet).map(fragment -> key(fragment)).distinct())
                .collect(groupingBy(Function.identity(), counting()));
        int enough = sheets.size() > 3 ? 3 : 2;
        return sheets.stream()
                .map(sheet -> without(sheet, edge -> counts.getOrDefault(key(edge), 0L) >= enough || isNumber(edge)))
                .toList();
    }

    private static Sheet without(Sheet sheet, Predicate<Fragment> isMargin) {
        Set<Fragment> margins = edges(sheet).filter(isMargin).collect(toSet());
        return new Sheet(
                sheet.fragments().stream()
                        .filter(fragment -> !margins.contains(fragment))
                        .filter(fragment -> !leads(fragment))
                        .toList(),
                sheet.height());
    }

    private static boolean isNumber(Fragment fragment) {
        return fragment.text().length() <= LONGEST_NUMBER
                && NUMBER.matcher(fragment.text()).matches();
    }

    private static boolean leads(Fragment fragment) {
        String text = fragment.text();
        return LEADER.matcher(text.substring(Math.max(0, text.length() - LONGEST_NUMBER)))
                .find();
    }

    /** What stands on the first and the last lines, if they are near an edge. */
    private static Stream<Fragment> edges(Sheet sheet) {
        List<Float> lines = sheet.fragments().stream()
                .map(Fragment::y)
                .map(y -> (float) Math.round(y))
                .distinct()
                .sorted()
                .toList();
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        float upper = Math.min(sheet.height() * EDGE, lines.get(Math.min(LINES, lines.size()) - 1));
        float lower = Math.max(sheet.height() * (1 - EDGE), lines.get(Math.max(0, lines.size() - LINES)));
        return sheet.fragments().stream()
                .filter(fragment -> Math.round(fragment.y()) <= upper || Math.round(fragment.y()) >= lower);
    }

    /** The same for what differs only in its numbers and stands at the same height. */
    private static String key(Fragment fragment) {
        String words = DIGITS.matcher(fragment.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        return Math.round(fragment.y() / 3) + " " + words;
    }
}
