package dateline.dating.resolution;

import dateline.dating.meaning.Unit;
import dateline.time.Derivation.AnchorKind;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a paragraph of news tells of an older time: "She was admitted on 16 May 2012. She died on 18 May." */
final class Account {

    /** How many times nearer a date lies that goes on with the account than one counted from the day of the news. */
    private static final int NEARER = 8;

    private Optional<Point> told = Optional.empty();
    private Optional<Point> before = Optional.empty();

    /** Ends it: with a paragraph, or a word for the day of the news, "a few days ago", "now". */
    void end() {
        told = Optional.empty();
        before = told;
    }

    /** Begins a sentence, which goes on from those before it. */
    void openSentence() {
        before = told;
    }

    /** Goes on to a date; what is counted from the day of the news ends the account. */
    void tell(Placed placed) {
        told = Optional.of(placed.point())
                .filter(point -> placed.kind() != AnchorKind.PUBLISHED)
                .filter(point -> point.within(Unit.MONTH));
        before = before.filter(point -> told.isPresent());
    }

    /** The date that it has come to before the sentence. */
    Optional<Point> before() {
        return before;
    }

    /** Whether the date goes on from the one before rather than that it is the other, seen from the day of the news. */
    boolean goesOn(Point date, Point other, Point published) {
        return before.map(last -> days(last, date))
                .filter(later -> later > 0) // "on 9 May" is no second "9 May 2019"
                .filter(later -> NEARER * later < days(other, published))
                .isPresent();
    }

    private static long days(Point from, Point to) {
        return ChronoUnit.DAYS.between(from.start(), to.start());
    }
}
