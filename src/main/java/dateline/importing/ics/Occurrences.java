package dateline.importing.ics;

import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * When an event that comes again and again does so, by the clock of its own place.
 *
 * @param after how long after the first each is, in order; the first too, unless it is left out
 * @param isCut whether there are more
 */
record Occurrences(List<Duration> after, boolean isCut) {

    /** Weekly for two years, daily for a season: nobody reads more of the same. */
    private static final int MOST = 100;

    /** So often nothing in a chronicle happens, and a rule that never comes true would be followed for too long. */
    private static final Set<Frequency> OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    /** Of a rule that takes every so many days, weeks, months or years; more are a slip, or meant to do harm. */
    private static final int RAREST = 1000;

    private static final List<Duration> FIRST = List.of(Duration.ZERO);

    Occurrences {
        after = List.copyOf(after);
    }

    static Occurrences of(VEvent event) {
        boolean isRepeated =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        boolean isFollowed = isRepeated
                && event.getDateStart() != null
                && Stream.ofNullable(event.getRecurrenceRule())
                        .map(rule -> rule.getValue())
                        .allMatch(rule -> rule != null && isSound(rule));
        try {
            return isFollowed ? followed(event) : new Occurrences(FIRST, isRepeated);
        } catch (RuntimeException | AssertionError confused) { // by a thirteenth month, say; the first time stands
            return new Occurrences(FIRST, true);
        }
    }

    private static Occurrences followed(VEvent event) {
        LocalDateTime first = local(event.getDateStart().getValue());
        DateIterator all = event.getDateIterator(TimeZone.getDefault());
        List<Duration> after = new ArrayList<>(isLeftOut(event.getDateStart().getValue(), event) ? List.of() : FIRST);
        while (after.size() < MOST && all.hasNext()) {
            LocalDateTime time = local(all.next());
            if (time.isAfter(first)) {
                after.add(Duration.between(first, time));
            }
        }
        return new Occurrences(after, all.hasNext());
    }

    private static boolean isLeftOut(Date time, VEvent event) {
        return event.getExceptionDates().stream()
                .flatMap(left -> left.getValues().stream())
                .anyMatch(left -> left.getTime() == time.getTime());
    }

    /** By the clock of this machine, by which times without a zone are read. */
    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    /** Whether it can be followed: by days, weeks, months and years, without the parts by which the library comes to no end. */
    private static boolean isSound(Recurrence rule) {
        return rule.getFrequency() != null
                && !OFTEN.contains(rule.getFrequency())
                && (rule.getInterval() == null || rule.getInterval() <= RAREST)
                && Stream.of(
                                rule.getBySetPos(),
                                rule.getByHour(),
                                rule.getByMinute(),
                                rule.getBySecond(),
                                rule.getByWeekNo(),
                                rule.getByYearDay())
                        .allMatch(List::isEmpty);
    }
}
