package dateline.ui.events;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds rows by the words of their title, label and issues, and what else is said of them; case and accents do not matter, and words may be cut short. */
final class EventFilter {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Function<EventRow, String> further;
    private final Map<EventRow, String> folded = new IdentityHashMap<>();

    /**
     * Finds rows.
     *
     * @param further the words of a row beside its title, label and issues
     */
    EventFilter(Function<EventRow, String> further) {
        this.further = further;
    }

    /** Whether a row holds all of the words. */
    Predicate<EventRow> holding(String words) {
        List<String> sought = List.of(SPACES.split(fold(words.strip())));
        return words.isBlank() ? row -> true : row -> sought.stream().allMatch(sought(row)::contains);
    }

    private String sought(EventRow row) {
        return folded.computeIfAbsent(
                row,
                none -> fold(String.join(
                        "\n", String.join("\n", row.event().headline().names()), row.issues(), further.apply(row))));
    }

    private static String fold(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(character -> character < 0x80);
        return plain
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
