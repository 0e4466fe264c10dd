package dateline.dating.resolution;

import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which of the dates that have given fields is meant: "May 3", "Monday", "1998". */
final class FieldPlacer {

    /** A year without its century lies no further ahead. */
    private static final int YEARS_AHEAD = 10;
    /** Before this year a year without its century is one of the story's. */
    private static final int LAST_CENTURY = 1900;

    /** A bare day of the month lies so many days back at most. */
    private static final int DAYS_AGAIN = 7;

    private final Discourse discourse;
    private final Weekdays weekdays = new Weekdays();

    FieldPlacer(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The place of a date; empty when nothing is known to count from. */
    Optional<Placed> place(Meaning.Fields told, Direction direction) {
        Meaning.Fields fields = discourse.narrative() ? weekdays.ours(told) : told;
        if (fields.has(Field.SHORT)) {
            return century(fields);
        }
        Optional<Point> absolute = FieldDates.absolute(fields);
        if (absolute.isPresent()) {
            weekdays.tell(fields, absolute.get());
            return absolute.map(Placed::absolute);
        }
        if (discourse.is(Trait.ANY_OF)) {
            return Optional.empty();
        }
        Optional<Placed> framed = framed(fields);
        if (framed.isPresent()) {
            return framed;
        }
        if (discourse.narrative() && discourse.story().latest().isPresent()) {
            return FieldDates.yearly(fields) ? inStory(fields) : dayInStory(fields);
        }
        if (discourse.narrative()
                && !FieldDates.yearly(fields)) { // of which week is not told: "The Sunday the Water Came"
            return Optional.empty();
        }
        Optional<Placed> placed = ofOldYear(fields, direction)
                .or(() -> entry(fields, direction))
                .or(() -> listed(fields, direction))
                .or(() -> goingOn(fields, direction))
                .or(() -> chosen(fields, discourse.published(), choice(fields, direction)));
        placed.ifPresent(found -> discourse.list(found.point(), FieldDates.yearly(fields)));
        return placed;
    }

    /** "The crash of '29": the last such year, or one of the next few, seen from the story or from the date of the text. */
    private Optional<Placed> century(Meaning.Fields fields) {
        Optional<Point> story = discourse.story().latest().filter(FieldPlacer::old);
        return story.or(discourse::published).map(from -> {
            int latest = from.start().getYear() + YEARS_AHEAD;
            int year = latest - Math.floorMod(latest - fields.get(Field.YEAR), 100);
            return discourse.placed(new Point(LocalDate.of(year, 1, 1), Unit.YEAR), "nearest", from);
        });
    }

    private static boolean old(Point point) {
        return point.start().getYear() < LAST_CENTURY;
    }

    /** "In 1986, they took the port on 11 February". */
    private Optional<Placed> framed(Meaning.Fields fields) {
        return discourse
                .frame()
                .filter(frame -> FieldDates.yearly(fields))
                .flatMap(frame -> chosen(fields, Optional.of(frame), PlaceChoice.NEXT));
    }

    /** "Feb. 15, 2011 - A riot. Feb. 24 - The port falls.": in lists the present tense tells the past, but the last entries may tell what is to come. */
    private Optional<Placed> entry(Meaning.Fields fields, Direction direction) {
        if (!discourse.entries().isAtHead()) {
            return Optional.empty();
        }
        Optional<Point> before = discourse.entries().before();
        if (before.isEmpty()) {
            return discourse
                    .published()
                    .filter(now -> direction.future())
                    .filter(now -> FieldDates.yearly(fields))
                    .flatMap(now -> chosen(fields, Optional.of(now), PlaceChoice.NEAREST));
        }
        return chosen(fields, before, PlaceChoice.NEXT)
                .filter(placed -> !discourse.ahead(placed.point()))
                .or(() -> chosen(fields, before, PlaceChoice.NEAREST));
    }

    /** "Saturday 7 December" of news that told of 1878: the day of that year, where it was one and none was lately. */
    private Optional<Placed> ofOldYear(Meaning.Fields fields, Direction direction) {
        boolean isOfDay = fields.hasAll(Field.WEEKDAY, Field.DAY, Field.MONTH) && !direction.future();
        return inStory(fields)
                .filter(told -> isOfDay)
                .filter(told -> Weekdays.isOne(fields, told.point()))
                .filter(told -> !discourse.ahead(told.point()))
                .filter(told -> chosen(fields, discourse.published(), PlaceChoice.LAST)
                        .filter(last -> Weekdays.isOne(fields, last.point()))
                        .filter(last -> isLate(last.point()))
                        .isEmpty());
    }

    /** Whether it lies less than a year before the text appeared. */
    private boolean isLate(Point point) {
        return discourse
                .published()
                .filter(now -> point.start().plusYears(1).isAfter(now.start()))
                .isPresent();
    }

    /** "From November to March": the first after the one before it in the list. */
    private Optional<Placed> listed(Meaning.Fields fields, Direction direction) {
        return discourse
                .listed(FieldDates.yearly(fields))
                .flatMap(before -> chosen(fields, Optional.of(before), PlaceChoice.NEXT)
                        .filter(placed -> discourse.possible(placed.point(), direction)));
    }

    /** "She was admitted on 16 May 2012. She died on 18 May.": a day that goes on with what the paragraph tells of an older time. */
    private Optional<Placed> goingOn(Meaning.Fields fields, Direction direction) {
        Account account = discourse.account();
        boolean isOver = Set.of(Direction.PAST, Direction.OVER).contains(direction) && !discourse.is(Trait.BEGINNING);
        Optional<Point> published = discourse.published().filter(now -> isOver).filter(now -> fields.has(Field.MONTH));
        return published.flatMap(now -> chosen(fields, account.before(), PlaceChoice.NEXT)
                .filter(next -> !discourse.ahead(next.point()))
                .filter(next -> chosen(fields, published, PlaceChoice.LAST)
                        .filter(last -> account.goesOn(next.point(), last.point(), now))
                        .isPresent()));
    }

    /** A day may lie ahead without a word; longer times are taken as past, business quarters almost always. */
    private static PlaceChoice choice(Meaning.Fields fields, Direction direction) {
        if (direction == Direction.PLANNED) {
            return PlaceChoice.NEAREST;
        }
        if (!FieldDates.yearly(fields)) {
            return direction.future() ? PlaceChoice.NEXT : PlaceChoice.LAST;
        }
        if (fields.hasAny(Field.QUARTER, Field.HALF)) {
            return direction.future() ? PlaceChoice.LIKELY_FUTURE : PlaceChoice.LAST;
        }
        return switch (direction) {
            case OVER -> PlaceChoice.LAST;
            case AHEAD -> PlaceChoice.NEXT;
            case FUTURE -> PlaceChoice.LIKELY_FUTURE;
            case PAST -> fields.hasAny(Field.DAY, Field.HOLIDAY) ? PlaceChoice.LIKELY_PAST : PlaceChoice.LAST;
            case PLANNED, UNKNOWN -> PlaceChoice.NEAREST;
        };
    }

    /** Where the fields go on with the story. */
    private Optional<Placed> inStory(Meaning.Fields fields) {
        StoryThread story = discourse.story();
        boolean back = discourse.is(Trait.BACK);
        return story.next(fields, back)
                .flatMap(point -> story.origin(point, back).map(from -> discourse.placed(point, "story", from)));
    }

    /** The next such day of a week or month; one shortly before the day last told may be taken up again. */
    private Optional<Placed> dayInStory(Meaning.Fields fields) {
        return discourse
                .lastDay()
                .or(() -> discourse.anchor(Anchor.MENTIONED, Unit.YEAR))
                .flatMap(told -> {
                    boolean again = fields.has(Field.DAY) && told.unit() == Unit.DAY;
                    PlaceChoice choice = discourse.is(Trait.BEGINNING) ? PlaceChoice.LAST : PlaceChoice.NEXT;
                    return chosen(fields, Optional.of(again ? told.plus(-DAYS_AGAIN) : told), choice)
                            .map(placed -> discourse.placed(placed.point(), "story", told));
                });
    }

    /** The one of the dates around the anchor. */
    Optional<Placed> chosen(Meaning.Fields fields, Optional<Point> anchor, PlaceChoice choice) {
        return anchor.flatMap(from -> {
            List<Point> around = FieldDates.around(fields, from.start());
            return choice.of(around, from)
                    .map(point -> discourse.placed(point, reason(choice, point, around, from), from));
        });
    }

    private static String reason(PlaceChoice choice, Point point, List<Point> around, Point from) {
        return switch (choice) {
            case LAST, BEFORE -> "last-before";
            case NEXT, AFTER -> "next-after";
            case NEAREST, LIKELY_PAST, LIKELY_FUTURE -> {
                if (PlaceChoice.isNearest(point, around, from)) {
                    yield "nearest";
                }
                yield point.start().isAfter(from.last()) ? "next-after" : "last-before";
            }
        };
    }
}
