package dateline.dating.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the low year from which all that may be low years are judged. */
final class FirstLowYear {

    /** So many that may be years are years, if one lies near the other. */
    private static final int CHAIN = 3;

    private static final int NEAR = 200;

    private FirstLowYear() {}

    /** One with its era or, where there is none, the first, which counts back if the years fall; below 0 before Christ. */
    static OptionalInt in(List<LowYear> all) {
        List<LowYear> years = all.stream().filter(year -> !year.hardly()).toList();
        OptionalInt certain = years.stream()
                .filter(year -> !year.openEra())
                .mapToInt(LowYear::year)
                .findFirst();
        if (certain.isPresent() || years.stream().allMatch(LowYear::perhaps) && !chain(years)) {
            return certain;
        }
        int first = years.getFirst().year();
        return OptionalInt.of(falling(years) ? -first : first);
    }

    private static boolean falling(List<LowYear> years) {
        return steps(years).map(Integer::signum).sum() < 0;
    }

    private static boolean chain(List<LowYear> years) {
        return steps(years).filter(step -> Math.abs(step) <= NEAR).count() >= CHAIN - 1;
    }

    private static IntStream steps(List<LowYear> years) {
        return IntStream.range(1, years.size())
                .map(i -> years.get(i).year() - years.get(i - 1).year());
    }
}
