package dateline.dating;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Decides which low numbers are years, and of which era, by the years a text tells for certain: after "in 480 BC" also "in 479" is
 * one, and lies before Christ.
 */
final class LowYears {

    private static final int HIGHEST = 999;
    /** The value of {@link Field#LOW} for what may be no year at all. */
    private static final int PERHAPS = 1;
    /** So many of those are years, if one lies near the other. */
    private static final int CHAIN = 3;
    /** No year lies farther from the one before. */
    private static final int NEAR = 150;

    /** The low year last told, below 0 before Christ. */
    private OptionalInt last;

    private LowYears(OptionalInt last) {
        this.last = last;
    }

    /** The passages of one text with all numbers decided. */
    static List<Passage> settle(List<Passage> passages) {
        List<Meaning.Fields> low = passages.stream()
                .flatMap(passage -> passage.found().stream())
                .flatMap(one -> Dates.in(one.meaning()).stream())
                .filter(LowYears::low)
                .toList();
        if (low.stream().noneMatch(date -> date.has(Field.LOW))) {
            return passages;
        }
        LowYears years = new LowYears(first(low));
        return passages.stream().map(years::settle).toList();
    }

    /** A year to begin from: one with its era or, where there is none, the first, which counts back if the years fall. */
    private static OptionalInt first(List<Meaning.Fields> low) {
        OptionalInt certain = low.stream()
                .filter(date -> !date.has(Field.LOW))
                .mapToInt(LowYears::year)
                .findFirst();
        if (certain.isPresent() || low.stream().allMatch(LowYears::perhaps) && !chain(low)) {
            return certain;
        }
        return OptionalInt.of(falling(low) ? -year(low.getFirst()) : year(low.getFirst()));
    }

    private static boolean falling(List<Meaning.Fields> low) {
        return IntStream.range(1, low.size())
                        .map(i -> Integer.signum(year(low.get(i)) - year(low.get(i - 1))))
                        .sum()
                < 0;
    }

    private static boolean chain(List<Meaning.Fields> low) {
        int length = 1;
        for (int i = 1; i < low.size() && length < CHAIN; i++) {
            length = Math.abs(year(low.get(i)) - year(low.get(i - 1))) <= NEAR ? length + 1 : 1;
        }
        return length >= CHAIN;
    }

    private Passage settle(Passage passage) {
        return new Passage(
                passage.block(),
                passage.found().stream()
                        .flatMap(one -> settle(one, passage.text()).stream())
                        .toList());
    }

    private Optional<Found> settle(Found one, String text) {
        Optional<Meaning.Fields> date = Dates.in(one.meaning()).filter(LowYears::low);
        if (date.isEmpty()) {
            return Optional.of(one);
        }
        if (perhaps(date.get()) && !near(date.get())) {
            return withoutNumber(one, date.get(), text);
        }
        boolean before = last.isPresent()
                && last.getAsInt() < 0
                && near(date.get())
                && date.get().has(Field.LOW);
        Meaning.Fields settled = before ? beforeChrist(date.get()) : date.get();
        last = OptionalInt.of(year(settled));
        return Optional.of(new Found(one.start(), one.end(), Dates.replaced(one.meaning(), settled), one.context()));
    }

    private boolean near(Meaning.Fields date) {
        return last.isPresent() && Math.abs(Math.abs(last.getAsInt()) - date.get(Field.YEAR)) <= NEAR;
    }

    /** "In March 44 ...", "in January of 114 ...": only the month. */
    private static Optional<Found> withoutNumber(Found one, Meaning.Fields date, String text) {
        int end = text.indexOf(' ', one.start());
        Map<Field, Integer> rest = new EnumMap<>(date.values());
        rest.keySet().removeAll(List.of(Field.YEAR, Field.LOW));
        return rest.isEmpty() || end < 0 || end >= one.end()
                ? Optional.empty()
                : Optional.of(new Found(one.start(), end, new Meaning.Fields(rest), one.context()));
    }

    private static Meaning.Fields beforeChrist(Meaning.Fields date) {
        Map<Field, Integer> values = new EnumMap<>(date.values());
        values.put(Field.BEFORE_CHRIST, 1);
        return new Meaning.Fields(values);
    }

    private static boolean low(Meaning.Fields date) {
        return date.has(Field.YEAR) && date.get(Field.YEAR) <= HIGHEST;
    }

    private static boolean perhaps(Meaning.Fields date) {
        return date.has(Field.LOW) && date.get(Field.LOW) == PERHAPS;
    }

    private static int year(Meaning.Fields date) {
        return date.has(Field.BEFORE_CHRIST) ? -date.get(Field.YEAR) : date.get(Field.YEAR);
    }
}
