package dateline.dating.resolution;

import dateline.dating.context.Context;
import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.Unit;
import dateline.time.Derivation.AnchorKind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a text has spoken of so far: the times that later ones may count from. */
final class Discourse {

    private static final int REMEMBERED = 12;
    /** So many of them, the last, are just spoken of. */
    private static final int RECENT = 4;

    private static final int DAYS_OF_NEWS = 10;

    private final Optional<Point> published;
    private final Standpoint standpoint;
    private final Deque<Point> mentioned = new ArrayDeque<>();
    private final StoryThread story = new StoryThread();
    private final Entries entries = new Entries();
    private Optional<Point> quarter = Optional.empty();
    private Optional<Point> compared = Optional.empty();
    private Optional<Point> comparedMonth = Optional.empty();
    private Optional<Point> listed = Optional.empty();
    private boolean listedYearly;
    private Set<Trait> traits = Set.of();
    private Optional<Point> frame = Optional.empty();
    private Optional<Point> inSentence = Optional.empty();
    private Optional<Point> inParagraph = Optional.empty();
    private Optional<Point> opening = Optional.empty();
    private final Account account = new Account();

    Discourse(Optional<Point> published, boolean isHistory) {
        this.published = published;
        this.standpoint = new Standpoint(isHistory);
    }

    Optional<Point> published() {
        return published;
    }

    /** The day of a time that tells none: the last one mentioned, though not one ahead for what is over. */
    Optional<Point> day(Direction direction) {
        return narrative() && !mentioned.isEmpty()
                ? mentioned(Unit.DAY)
                : mentioned(Unit.DAY)
                        .filter(point -> inSentence(point) || current(point, direction))
                        .or(this::published);
    }

    /** Whether news goes on from the day: it is one of those just over, or, for what is still to come, one ahead. */
    private boolean current(Point day, Direction direction) {
        if (published.isEmpty()) {
            return true;
        }
        long back = ChronoUnit.DAYS.between(day.start(), published.get().start());
        return switch (direction) {
            case FUTURE, AHEAD -> back <= 0;
            case PAST, OVER, PLANNED -> back >= 0 && back <= DAYS_OF_NEWS;
            case UNKNOWN -> Math.abs(back) <= DAYS_OF_NEWS;
        };
    }

    /** What hours count from: the last day mentioned, with the time by the clock that was last told of it. */
    Optional<Point> clock(Anchor anchor) {
        return anchor(anchor, Unit.DAY)
                .map(day -> mentioned.stream()
                        .filter(point -> point.start().equals(day.start()))
                        .filter(point -> point.time().isPresent())
                        .findFirst()
                        .orElse(day));
    }

    /** Whether it has not begun when the text appears. */
    boolean ahead(Point point) {
        return published.filter(now -> point.start().isAfter(now.last())).isPresent();
    }

    /** "Three days later, he died": what is told as over does not lie ahead, so that it counts from something not told. */
    boolean possible(Point point, Direction direction) {
        return direction != Direction.PAST || !ahead(point);
    }

    /** Whether it is the day on which news of what is over appears. */
    boolean isDayOfPastNews(Point day, Direction direction) {
        return published
                .filter(today -> today.start().equals(day.start()))
                .filter(today -> !narrative())
                .filter(today -> Set.of(Direction.PAST, Direction.OVER).contains(direction))
                .isPresent();
    }

    /** Whether it is the day of a text that only reports then: of a history, which it is no part of, or in a sentence that has told of another day, "sank on Tuesday, officials said on Thursday". */
    boolean isDayOfWriting(Point point) {
        boolean isReport = is(Trait.REPORTED)
                && inSentence.filter(day -> day.within(Unit.DAY)).isPresent();
        return published.equals(Optional.of(point)) && (narrative() || isReport);
    }

    /** Whether it tells of times past, so that its dates count from each other. */
    boolean narrative() {
        return standpoint.isInStory();
    }

    void mention(Point point) {
        mentioned.addFirst(point);
        compare(point);
        inSentence = Optional.of(point);
        inParagraph = inSentence.filter(day -> day.within(Unit.DAY)).or(() -> inParagraph);
        opening = is(Trait.LISTED) ? opening : inSentence;
        if (point.unit() == Unit.QUARTER && quarter.isEmpty()) {
            quarter = Optional.of(point);
            compared = quarter;
        }
        if (mentioned.size() > REMEMBERED) {
            mentioned.removeLast();
        }
    }

    /** The first month of a sentence is the one figures are of, unless it begins a range. */
    private void compare(Point point) {
        if (inSentence.isEmpty() && point.unit() == Unit.MONTH) {
            comparedMonth = Optional.of(point);
        } else if (is(Trait.LISTED)) {
            comparedMonth = Optional.empty();
        }
    }

    /** The last time mentioned that is as exact as the unit; empty when the text has gone on to a later, less exact one. */
    Optional<Point> mentioned(Unit unit) {
        return mentioned.stream()
                .filter(point -> point.within(unit))
                .findFirst()
                .filter(exact -> mentioned.stream()
                        .takeWhile(point -> !point.equals(exact))
                        .noneMatch(later -> later.equals(inSentence.orElse(null))
                                || later.start().isAfter(exact.last())));
    }

    /** The last day mentioned, since which the text has told of nothing but years. */
    Optional<Point> lastDay() {
        return mentioned.stream()
                .filter(point -> point.unit() != Unit.YEAR)
                .findFirst()
                .filter(point -> point.within(Unit.DAY));
    }

    /** The last month or season mentioned that has the fields, unless the text has gone on since, but not back. */
    Optional<Point> told(Meaning.Fields fields) {
        return mentioned.stream()
                .filter(point -> FieldDates.yearly(fields))
                .filter(point -> has(fields, point))
                .findFirst()
                .filter(told -> mentioned.stream()
                        .takeWhile(point -> !point.equals(told))
                        .noneMatch(later -> later.start().isAfter(told.last())));
    }

    private static boolean has(Meaning.Fields fields, Point point) {
        return FieldDates.inYear(fields, point.start().getYear())
                .filter(point::equals)
                .isPresent();
    }

    /** The time by the clock that was last told of a day which the text has not left since. */
    Optional<TimeOfDay> timeOf(Point day) {
        return mentioned.stream()
                .takeWhile(point -> point.start().equals(day.start()))
                .flatMap(point -> point.time().stream())
                .findFirst();
    }

    /** Whether it is the time last mentioned, in the same sentence. */
    boolean inSentence(Point point) {
        return inSentence.filter(point::equals).isPresent();
    }

    /** The thread of the narrative. */
    StoryThread story() {
        return story;
    }

    /** A new paragraph may take up an earlier thread. */
    void openParagraph() {
        inParagraph = Optional.empty();
        story.openParagraph();
        account.end();
    }

    /** What the paragraph tells of an older time. */
    Account account() {
        return account;
    }

    /** The entries of a list. */
    Entries entries() {
        return entries;
    }

    /** The quarter under discussion, which is the first mentioned. */
    Optional<Point> quarter() {
        return quarter;
    }

    /** The quarter that figures are of which are compared with those of a year before; empty when they are of a longer time. */
    Optional<Point> compared() {
        return compared;
    }

    /** Goes on to figures of a time longer than a quarter. */
    void leaveQuarter() {
        compared = Optional.empty();
    }

    /** The last date of a list or range, if it left out its year, or its week; the next one of the kind goes on from it. */
    Optional<Point> listed(boolean yearly) {
        return listed.filter(point -> listedYearly == yearly);
    }

    void list(Point point, boolean yearly) {
        listed = Optional.of(point);
        listedYearly = yearly;
    }

    /** The year or date that the sentence began with; what leaves out its year lies in it, or next after it. */
    Optional<Point> frame() {
        return frame;
    }

    void frame(Point point) {
        frame = Optional.of(point);
    }

    /** Whether the expression has the trait. */
    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Goes on to the next expression: leaves the list, or the sentence, that it does not stand in. */
    void enter(Meaning meaning, Context context) {
        traits = context.traits();
        published.ifPresent(day -> standpoint.enter(meaning, context));
        if (!context.is(Trait.LISTED)) {
            listed = Optional.empty();
        }
        if (!context.is(Trait.CONTINUES)) {
            inSentence = Optional.empty();
            comparedMonth = Optional.empty();
            frame = Optional.empty();
            account.openSentence();
        }
    }

    /** A place that was counted from the anchor. */
    Placed placed(Point point, String rule, Point anchor) {
        boolean itself = published.filter(anchor::equals).isPresent();
        return new Placed(point, rule, Optional.of(anchor), itself ? AnchorKind.PUBLISHED : AnchorKind.MENTIONED);
    }

    /** What an expression counts from: in a narrative always the times of its story, as long as there are any. */
    Optional<Point> anchor(Anchor anchor, Unit unit) {
        if (anchor == Anchor.OPENING) {
            return opening.filter(point -> point.within(unit)).or(() -> anchor(Anchor.MENTIONED, unit));
        }
        if (anchor == Anchor.EVENT) {
            return inParagraph.filter(point -> point.within(unit));
        }
        boolean story = narrative() || anchor == Anchor.MENTIONED;
        if (story) {
            return mentioned(unit).or(() -> narrative() || isAtAnotherTime(unit) ? Optional.empty() : published);
        }
        return anchor == Anchor.EITHER ? spokenOf(unit).or(this::published) : published;
    }

    /** Whether the text tells of an older time, less exactly: "that week" after "in September 2020"; "that day" goes on with the news. */
    private boolean isAtAnotherTime(Unit unit) {
        return Optional.ofNullable(mentioned.peekFirst())
                .filter(told -> unit.compareTo(Unit.DAY) > 0)
                .flatMap(told -> published.filter(now -> told.last().isBefore(now.start())))
                .isPresent();
    }

    /**
     * What "the day" is: the last that news went on from; what "the month" is: of those just spoken of the latest, as reports compare
     * it with earlier ones; what "the year" is: the one of this sentence.
     */
    private Optional<Point> spokenOf(Unit unit) {
        return switch (unit) {
            case DAY -> mentioned(Unit.DAY).filter(point -> current(point, Direction.PAST));
            case YEAR -> inSentence.filter(point -> point.unit() == Unit.YEAR).or(this::month);
            case MONTH -> month();
            case SECOND, MINUTE, HOUR, WEEK, WEEKEND, QUARTER, SEASON, HALF, DECADE, CENTURY, MILLENNIUM, PERIOD ->
                Optional.empty();
        };
    }

    private Optional<Point> month() {
        return mentioned.stream()
                .filter(point -> point.within(Unit.MONTH))
                .findFirst()
                .filter(last -> last.unit() == Unit.MONTH)
                .flatMap(last -> recent(point -> point.unit() == Unit.MONTH));
    }

    private Optional<Point> recent(Predicate<Point> wanted) {
        return mentioned.stream().limit(RECENT).filter(wanted).max(Comparator.comparing(Point::start));
    }

    /** The month of this sentence of which figures are compared with those of a year before. */
    Optional<Point> comparedMonth() {
        return comparedMonth;
    }
}
