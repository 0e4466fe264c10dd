package dateline.dating.history;

import dateline.dating.meaning.Meaning;
import dateline.dating.passage.Found;
import dateline.dating.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Decides which low numbers are years, and of which era, by the years a text tells for certain: after "in 480 BC" also "in 479" is
 * one, and lies before Christ.
 */
public final class LowYears {

    /** No year lies farther from the one before. */
    private static final int NEAR = 200;

    /** The low year last told, below 0 before Christ. */
    private OptionalInt last;

    private final int age;

    private LowYears(int age, OptionalInt last) {
        this.age = age;
        this.last = last;
    }

    /** The passages of one text with all numbers decided. */
    public static List<Passage> settle(List<Passage> passages) {
        List<Passage> settled = passages;
        for (int age : LowYear.AGES) {
            settled = settle(settled, age);
        }
        return settled;
    }

    private static List<Passage> settle(List<Passage> passages, int age) {
        List<LowYear> low = passages.stream()
                .flatMap(passage -> passage.found().stream())
                .flatMap(one -> LowYear.of(one.meaning(), age).stream())
                .toList();
        LowYears years = new LowYears(age, FirstLowYear.in(low));
        return low.stream().anyMatch(LowYear::openEra)
                ? passages.stream().map(years::settle).toList()
                : passages;
    }

    private Passage settle(Passage passage) {
        return new Passage(
                passage.block(),
                passage.found().stream()
                        .flatMap(one -> settle(one, passage.text()).stream())
                        .toList());
    }

    private Optional<Found> settle(Found one, String text) {
        Optional<LowYear> low = LowYear.of(one.meaning(), age);
        return low.isEmpty() ? Optional.of(one) : settle(one, low.get(), text);
    }

    private Optional<Found> settle(Found one, LowYear low, String text) {
        boolean near = last.isPresent() && Math.abs(Math.abs(last.getAsInt()) - Math.abs(low.year())) <= NEAR;
        if (low.perhaps() && !near) {
            return low.withoutYear().flatMap(rest -> firstWord(one, rest, text));
        }
        Meaning.Fields settled = low.openEra() && near && last.getAsInt() < 0 ? low.beforeChrist() : low.date();
        last = OptionalInt.of(new LowYear(settled).year());
        return Optional.of(new Found(one.start(), one.end(), one.meaning().replaced(settled), one.context()));
    }

    /** "In March 44 ...", "in January of 114 ...": only the month. */
    private static Optional<Found> firstWord(Found one, Meaning month, String text) {
        int end = one.start();
        while (end < one.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return one.meaning() instanceof Meaning.Fields
                ? Optional.of(new Found(one.start(), end, month, one.context()))
                : Optional.empty();
    }
}
