package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That one event came so long after another, or before it: "he was arrested five days after villagers clashed". What is counted in weeks,
 * months or years is known to the week, month or year.
 *
 * @param counted what came so long after or before: the arrest
 * @param length the words that say how long, and the next, which says which came first
 * @param amount how long, in one unit of the calendar
 * @param isAfter whether what is counted came after the other
 */
record EventOffset(Clause counted, Timed length, Period amount, boolean isAfter) {

    /** TIMEX3 values of whole days, weeks, months or years. */
    private static final Pattern WHOLE = Pattern.compile("P\\d{1,4}[DWMY]");

    /** How values of hours and minutes begin. */
    private static final String CLOCK = "PT";

    /** That something came so long after or before what the clause tells; empty where nothing did. */
    static Optional<EventOffset> from(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.children("mark", "case").stream()
                .flatMap(joint -> sentence.timed(joint - 1).stream())
                .filter(time -> isLength(sentence, time))
                .flatMap(time -> above(clause, time)
                        .map(counted -> new EventOffset(
                                counted,
                                new Timed(time.from(), time.to() + 1, time.expression()),
                                Period.parse(time.expression().value()),
                                sentence.is(time.to(), "after")))
                        .stream())
                .findFirst();
    }

    /**
     * Whether something else of the sentence is counted from what the clause tells, or goes on since then: "weeks after the raid", "has been
     * free since his release". That was at another time, while hours and minutes are of one day as a rule.
     */
    static boolean isCountedFrom(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.children("mark", "case").stream()
                .anyMatch(joint -> sentence.is(joint, "since")
                        || sentence.timed(joint - 1)
                                .filter(time -> time.expression().type() == TimexType.DURATION)
                                .filter(time -> !time.expression().value().startsWith(CLOCK))
                                .filter(time -> isCounted(sentence, time))
                                .isPresent());
    }

    /** What the clause hangs on, over the words that say how long before or after. */
    private static Optional<Clause> above(Clause clause, Timed length) {
        int head = clause.word().head();
        int above = length.covers(head) ? clause.word(head).head() : head;
        return above < 0 ? Optional.empty() : Optional.of(clause.at(above));
    }

    /** Whether the time says how long before or after something else, and in whole units. */
    private static boolean isLength(Sentence sentence, Timed time) {
        return WHOLE.matcher(time.expression().value()).matches() && isCounted(sentence, time);
    }

    /** Whether it says how long before or after; not how long something lasted: "for two days after"; but "over a month after". */
    private static boolean isCounted(Sentence sentence, Timed time) {
        return sentence.is(time.to(), "after", "before")
                && List.of("over", "under", "around", "about")
                        .containsAll(sentence.leading(Anchors.head(sentence, time)));
    }

    /** The time of the other event, where this is the time of what is counted. */
    Optional<Dating> ofOther(Optional<TimeSpan> time) {
        return time.flatMap(span -> dating(span, isAfter ? amount.negated() : amount));
    }

    /** The time of what is counted, where this is the time of the other event. */
    Optional<Dating> ofCounted(Optional<TimeSpan> time) {
        return time.flatMap(span -> dating(span, isAfter ? amount : amount.negated()));
    }

    /** Counted from a time that is at least as exact as the unit, and to that unit. */
    private Optional<Dating> dating(TimeSpan from, Period way) {
        return Optional.of(from)
                .filter(known -> !known.openStart())
                .filter(known -> !known.openEnd())
                .map(known -> inUnit((way.isNegative() ? known.earliest() : known.latest()).plus(way)))
                .filter(time -> time.precision().compareTo(from.precision()) <= 0)
                .map(time -> isAbout(from) ? time.approximate() : time)
                .map(time -> new Dating.Expressed(
                        counted.sentence(), new Timed(length.from(), length.to(), expression(time, from, way))));
    }

    /** Whether it is counted from about then, or about so long: "nearly two weeks after". */
    private boolean isAbout(TimeSpan from) {
        return from.certainty().approximate()
                || !counted.sentence().word(length.from()).is(Part.NUM, Part.DET);
    }

    private TimeSpan inUnit(LocalDate day) {
        String value = length.expression().value();
        return switch (value.charAt(value.length() - 1)) {
            case 'Y' -> TimeSpan.of(Year.from(day));
            case 'M' -> TimeSpan.of(YearMonth.from(day));
            case 'W' -> week(day);
            default -> TimeSpan.of(day);
        };
    }

    /** From Monday to Sunday, as ISO weeks are. */
    private static TimeSpan week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return TimeSpan.between(TimeSpan.of(monday), TimeSpan.of(monday.plusDays(6)));
    }

    private TimeExpression expression(TimeSpan time, TimeSpan from, Period way) {
        Derivation why = new Derivation(
                counted.sentence().text(length.from(), length.to()),
                way.isNegative() ? "counted-back" : "counted-on",
                Optional.of(from),
                AnchorKind.MENTIONED,
                Optional.of(time));
        return new TimeExpression(
                counted.sentence().span(length.from(), length.to()),
                TimexType.DATE,
                time.edtf(),
                Optional.of(time),
                why);
    }
}
