package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That one event came so long after another: "he was arrested five days after villagers clashed". What is counted in weeks, months or years is
 * known to the week, month or year.
 *
 * @param counted what came so long after: the arrest
 * @param length the words that say how long, and "after"
 */
record EventOffset(Clause counted, Timed length) {

    /** TIMEX3 values of whole days, weeks, months or years. */
    private static final Pattern WHOLE = Pattern.compile("P\\d{1,4}[DWMY]");

    /** How values of hours and minutes begin. */
    private static final String CLOCK = "PT";

    /** That something came so long after what the clause tells; empty where nothing did. */
    static Optional<EventOffset> from(Clause clause) {
        Sentence sentence = clause.sentence();
        int above = clause.word().head();
        return clause.tree().children(clause.predicate(), "mark", "case").stream()
                .filter(joint -> above >= 0)
                .flatMap(joint -> sentence.timed(joint - 1).stream())
                .filter(time -> sentence.is(time.to(), "after"))
                .filter(time -> WHOLE.matcher(time.expression().value()).matches())
                .map(time ->
                        new EventOffset(clause.at(above), new Timed(time.from(), time.to() + 1, time.expression())))
                .findFirst();
    }

    /**
     * Whether something else of the sentence is counted from what the clause tells, or goes on since then: "weeks after the raid", "has been
     * free since his release". That was at another time, while hours and minutes are of one day as a rule.
     */
    static boolean isCountedFrom(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.tree().children(clause.predicate(), "mark", "case").stream()
                .anyMatch(joint -> sentence.is(joint, "since")
                        || sentence.timed(joint - 1)
                                .filter(time -> time.expression().type() == TimexType.DURATION)
                                .filter(time -> !time.expression().value().startsWith(CLOCK))
                                .filter(time -> sentence.is(time.to(), "after", "before"))
                                .isPresent());
    }

    /** The time of what the clause tells, where this is the time of what is counted: one at least as exact as the unit, to which it is known. */
    Optional<Dating> ofOther(Optional<TimeSpan> time) {
        return time.filter(from -> !from.openStart()).flatMap(from -> {
            TimeSpan other = inUnit(
                    from.earliest().minus(Period.parse(length.expression().value())));
            return Optional.of(other)
                    .filter(span -> span.precision().compareTo(from.precision()) <= 0)
                    .map(span -> new Dating.Expressed(
                            counted.sentence(), new Timed(length.from(), length.to(), expression(span, from))));
        });
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

    private TimeExpression expression(TimeSpan time, TimeSpan from) {
        Derivation why = new Derivation(
                counted.sentence().text(length.from(), length.to()),
                "counted-back",
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
