package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BreaksTest {

    @Property(tries = 500)
    void findsTheNextAndThePreviousLikeALookAtEach(
            @ForAll @Size(min = 1, max = 700) double[] numbers,
            @ForAll @IntRange(max = 699) int place,
            @ForAll @DoubleRange(min = -1000, max = 1000) double least) {
        Breaks breaks = new Breaks(numbers);
        int from = place % numbers.length;

        assertThat(breaks.next(from, least)).isEqualTo(next(numbers, from, least));
        assertThat(breaks.previous(from, least)).isEqualTo(previous(numbers, from, least));
    }

    @Property(tries = 20)
    void looksAtFewOfMany(@ForAll @IntRange(max = 99_999) int place) {
        double[] numbers = new double[100_000];
        numbers[place] = 1;
        Breaks breaks = new Breaks(numbers);

        assertThat(breaks.next(0, 1)).isEqualTo(place);
        assertThat(breaks.previous(99_999, 1)).isEqualTo(place);
        assertThat(breaks.looks()).isLessThan(400);
    }

    private static int next(double[] numbers, int from, double least) {
        int place = from;
        while (place < numbers.length && numbers[place] < least) {
            place++;
        }
        return place;
    }

    private static int previous(double[] numbers, int from, double least) {
        int place = from;
        while (place >= 0 && numbers[place] < least) {
            place--;
        }
        return place;
    }
}
