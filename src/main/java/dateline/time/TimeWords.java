package dateline.time;

import dateline.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes times in plain words, such as "19 June 2023", "the 1990s", "about 1850" or "since 2021". */
public final class TimeWords {

    /** What goes on overnight is taken to do so from then on, until then. */
    private static final String NIGHTFALL = "20:00";

    private static final String MORNING = "06:00";

    private final Messages messages;
    private final DateWords plain;
    private final DateWords withWeekday;
    private final String since;
    private final String until;
    private final boolean isMarked;

    /** Speaks with the messages {@code time}; the locale names months and weekdays. */
    public TimeWords(Messages messages, Locale locale) {
        this(
                messages,
                dates(messages, locale, "day", "month"),
                dates(messages, locale, "weekday", "month"),
                "since",
                "until",
                false);
    }

    private TimeWords(
            Messages messages, DateWords plain, DateWords withWeekday, String since, String until, boolean isMarked) {
        this.messages = messages;
        this.plain = plain;
        this.withWeekday = withWeekday;
        this.since = since;
        this.until = until;
        this.isMarked = isMarked;
    }

    private static DateWords dates(Messages messages, Locale locale, String day, String month) {
        return new DateWords(messages, locale, new YearWords(messages, locale), day, month);
    }

    /** The same for where there is little room: "19 Jun 2023", and "19 Jun 2023?" where it is not sure. */
    public TimeWords brief() {
        return new TimeWords(
                messages, dates(messages, plain.locale(), "brief-day", "brief-month"), withWeekday, since, until, true);
    }

    /** The same for lists, where a doubt is a mark rather than a word: "19 June 2023?". */
    public TimeWords marked() {
        return new TimeWords(messages, plain, withWeekday, since, until, true);
    }

    /** The same of what is still to come: "from 12 June 2023", not "since". */
    public TimeWords ahead() {
        return new TimeWords(messages, plain, withWeekday, "from", until, isMarked);
    }

    /** The same of what is over at some time before the end and need not last until then: "by May 2023". */
    public TimeWords due() {
        return new TimeWords(messages, plain, withWeekday, since, "by", isMarked);
    }

    /** The time in words: "19 June 2023". */
    public String words(TimeSpan time) {
        return isDoubtedAsAWhole(time) ? qualified(words(time.sure()), Certainty.UNCERTAIN) : words(time.value());
    }

    /** Whether each date of a stretch of time is not sure: it is said once of all of it then. */
    private static boolean isDoubtedAsAWhole(TimeSpan time) {
        return time.certainty().uncertain()
                && time.value() instanceof Interval
                && time.uncertain().equals(time);
    }

    /** A time that somebody stated, in words: hours are said even where a part of a day has them. */
    public String stated(TimeSpan time) {
        if (isDoubtedAsAWhole(time)) {
            return qualified(stated(time.sure()), Certainty.UNCERTAIN);
        }
        return time.value() instanceof Interval interval
                        && interval.first() instanceof DateAndTime from
                        && interval.last() instanceof DateAndTime to
                        && from.date().equals(to.date())
                ? hours(from, to)
                : words(time);
    }

    /** The time in words, a single day that is sure with its weekday: "Monday 19 June 2023". */
    public String wordsWithWeekday(TimeSpan time) {
        return time.value() instanceof Single single
                        && single.certainty().mark().isEmpty()
                ? qualified(withWeekday.words(single), single.certainty())
                : words(time);
    }

    /** The words of a time with the other that its figures could mean, if they could: "6 May 2024, not 5 June 2024: the month is read first". */
    public String wordsWithOther(String words, Optional<TimeSpan> other) {
        return other.map(time -> messages.text("date.month-first", words, words(time)))
                .orElse(words);
    }

    /**
     * What is left to say of a time when the text around it gives the rest: the weekday of a day, the name of a month or
     * season; of a time with one open end, this of its other end; all other times in words.
     */
    public String shortName(TimeSpan time) {
        return switch (time.value()) {
            case Single single -> plain.shortName(single);
            case Interval interval -> interval.closed() ? words(interval) : plain.shortName(interval.dated());
            case DateSet set -> words(set);
        };
    }

    /** The day and month of a time that is one day: "7 October"; the short name of others. */
    String dayOfYear(TimeSpan time) {
        return time.value() instanceof Single single ? plain.dayOfYear(single) : shortName(time);
    }

    private String words(Edtf value) {
        return switch (value) {
            case Single single -> qualified(plain.words(single), single.certainty());
            case Interval interval -> words(interval);
            case DateSet set -> words(set);
        };
    }

    private String qualified(String words, Certainty certainty) {
        return switch (certainty.mark()) {
            case "~" -> messages.text("certainty.approximate", words);
            case "?" -> messages.text(isMarked ? "certainty.uncertain.marked" : "certainty.uncertain", words);
            case "%" -> messages.text(isMarked ? "certainty.both.marked" : "certainty.both", words);
            default -> words;
        };
    }

    private String words(Interval interval) {
        if (interval.first() instanceof Single first && interval.last() instanceof Single last) {
            return closed(first, last);
        }
        return messages.text("range." + openness(interval), words(interval.dated()));
    }

    private String openness(Interval interval) {
        if (interval.first() instanceof Unbounded beginning) {
            return beginning == Unbounded.OPEN ? until : "beginning-unknown";
        }
        return interval.last() == Unbounded.OPEN ? since : "end-unknown";
    }

    /** What both ends share is said once: "12 – 18 June 2023", "March – 19 June 2023". */
    private String closed(Single first, Single last) {
        if (first instanceof DateAndTime from
                && last instanceof DateAndTime to
                && from.date().equals(to.date())) {
            return partOfDay(from, to)
                    .map(part -> messages.text("date.time", plain.words(from.date()), part))
                    .orElseGet(() -> hours(from, to));
        }
        if (first instanceof DateAndTime from && last instanceof DateAndTime to && isOvernight(from, to)) {
            return messages.text("date.overnight", closed(from.date(), to.date()));
        }
        String beginning = first instanceof CalendarDate from && last instanceof CalendarDate to && shareYear(from, to)
                ? beginning(from, to)
                : words(first);
        return messages.text("range.closed", beginning, words(last));
    }

    private String hours(DateAndTime from, DateAndTime to) {
        return messages.text("range.closed", words(from), qualified(plain.clock(to), to.certainty()));
    }

    /** The name of a stretch of hours that has one, which says no more than was known: "morning". */
    private Optional<String> partOfDay(DateAndTime first, DateAndTime last) {
        String hours = first.start().toLocalTime() + "-" + last.start().toLocalTime();
        return Optional.of("part-of-day." + hours.replace(":", ""))
                .filter(key -> isSure(first) && isSure(last) && messages.has(key))
                .map(messages::text);
    }

    private static boolean isOvernight(DateAndTime first, DateAndTime last) {
        return first.time().equals(NIGHTFALL)
                && last.time().equals(MORNING)
                && last.start().minusDays(1).toLocalDate().equals(first.start().toLocalDate())
                && isSure(first)
                && isSure(last);
    }

    private static boolean isSure(DateAndTime moment) {
        return moment.zone().isEmpty() && moment.certainty().equals(Certainty.SURE);
    }

    private static boolean shareYear(CalendarDate first, CalendarDate last) {
        return isPlain(first)
                && isPlain(last)
                && first.start().getYear() == last.start().getYear();
    }

    /** A month or day without doubts and gaps. */
    private static boolean isPlain(CalendarDate date) {
        return date.parts().size() > 1
                && date.certainty().equals(Certainty.SURE)
                && date.parts().stream().noneMatch(DatePart::unspecified);
    }

    private String beginning(CalendarDate first, CalendarDate last) {
        boolean sameMonth = first.start().getMonth() == last.start().getMonth();
        boolean days = first.parts().size() == 3 && last.parts().size() == 3;
        return sameMonth && days ? plain.dayOfMonth(first) : plain.withoutYear(first);
    }

    private String words(DateSet set) {
        List<String> members = set.members().stream()
                .map(member -> set.oneOf() && member instanceof Interval range ? choice(range) : words(member))
                .toList();
        return members.stream()
                .limit(members.size() - 1)
                .reduce((one, next) -> messages.text("list.more", one, next))
                .map(all -> messages.text(set.oneOf() ? "list.or" : "list.and", all, members.getLast()))
                .orElse(members.getLast());
    }

    private String choice(Interval range) {
        if (range.closed()) {
            return words(range);
        }
        String key = range.first() instanceof Unbounded ? "range.or-earlier" : "range.or-later";
        return messages.text(key, words(range.dated()));
    }
}
