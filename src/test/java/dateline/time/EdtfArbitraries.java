package dateline.time;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Well-formed values of EDTF. */
final class EdtfArbitraries {

    private EdtfArbitraries() {}

    static Arbitrary<String> values() {
        return Arbitraries.frequencyOf(Tuple.of(4, singles()), Tuple.of(2, intervals()), Tuple.of(1, sets()));
    }

    private static Arbitrary<String> singles() {
        return Arbitraries.oneOf(dates(), divisions(), longYears(), times());
    }

    private static Arbitrary<String> marks() {
        return Arbitraries.of("", "", "", "?", "~", "%");
    }

    private static Arbitrary<String> marked(Arbitrary<String> part) {
        return Combinators.combine(marks(), part, marks()).as((before, digits, after) -> before + digits + after);
    }

    /** The number with some of its digits unspecified, which always leaves the number itself possible. */
    private static Arbitrary<String> masked(int least, int most, int digits) {
        Arbitrary<String> number =
                Arbitraries.integers().between(least, most).map(n -> ("%0" + digits + "d").formatted(n));
        Arbitrary<Integer> unspecified = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1))
                .flatMap(some ->
                        some == 0 ? Arbitraries.just(0) : Arbitraries.integers().between(1, 15));
        return Combinators.combine(number, unspecified).as(EdtfArbitraries::mask);
    }

    private static String mask(String number, int unspecified) {
        StringBuilder mask = new StringBuilder(number);
        for (int i = 0; i < number.length(); i++) {
            if ((unspecified >> i & 1) == 1) {
                mask.setCharAt(i, 'X');
            }
        }
        return mask.toString();
    }

    private static Arbitrary<String> years() {
        Arbitrary<String> sign = Arbitraries.frequency(Tuple.of(5, ""), Tuple.of(1, "-"));
        return Combinators.combine(sign, masked(1, 9999, 4)).as((s, year) -> s + year);
    }

    private static Arbitrary<String> dates() {
        Arbitrary<String> month =
                marked(years()).flatMap(year -> marked(masked(1, 12, 2)).map(m -> year + "-" + m));
        Arbitrary<String> day = month.flatMap(m -> marked(masked(1, 28, 2)).map(d -> m + "-" + d));
        return Arbitraries.oneOf(marked(years()), month, day);
    }

    private static Arbitrary<String> divisions() {
        return Combinators.combine(marked(years()), marked(masked(21, 41, 2).filter(d -> d.indexOf('X') < 0)))
                .as((year, division) -> year + "-" + division);
    }

    private static Arbitrary<String> longYears() {
        Arbitrary<String> significant = Arbitraries.of("", "S1", "S3", "S12");
        Arbitrary<String> plain =
                Arbitraries.integers().between(10_000, 2_000_000_000).map(String::valueOf);
        Arbitrary<String> exponential = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 99))
                .as((mantissa, exponent) -> mantissa + "E" + exponent);
        Arbitrary<String> year = Combinators.combine(
                        Arbitraries.of("Y", "Y-"), Arbitraries.oneOf(plain, exponential), significant)
                .as((prefix, digits, s) -> prefix + digits + s);
        Arbitrary<String> estimate = Arbitraries.integers().between(1000, 9999).map(n -> n + "S2");
        return marked(Arbitraries.oneOf(year, estimate));
    }

    private static Arbitrary<String> times() {
        Arbitrary<String> day = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(10, 12))
                .as("%04d-%02d-28"::formatted);
        Arbitrary<String> clock = Arbitraries.of("00", "14:30", "23:59:59");
        Arbitrary<String> zone = Arbitraries.of("", "Z", "+02", "-04:30");
        return Combinators.combine(day, clock, zone, marks())
                .as((d, time, offset, mark) -> d + "T" + time + offset + mark);
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> open =
                Arbitraries.of("/", "/..").flatMap(end -> singles().map(first -> first + end));
        Arbitrary<String> begun =
                Arbitraries.of("/", "../").flatMap(start -> singles().map(last -> start + last));
        return Arbitraries.oneOf(open, begun, ordered("/"));
    }

    private static Arbitrary<String> ordered(String separator) {
        return Combinators.combine(singles(), singles()).as((one, other) -> {
            boolean inOrder =
                    TimeSpan.parse(one).start().isBefore(TimeSpan.parse(other).end());
            return inOrder ? one + separator + other : other + separator + one;
        });
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> range = Arbitraries.oneOf(
                singles().map(first -> first + ".."), singles().map(last -> ".." + last), ordered(".."));
        return Arbitraries.oneOf(singles(), range)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> String.join(",", members))
                .flatMap(members -> Arbitraries.of("[" + members + "]", "{" + members + "}"));
    }
}
