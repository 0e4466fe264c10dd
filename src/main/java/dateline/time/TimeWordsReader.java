package dateline.time;

import dateline.messages.Messages;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads back what {@link TimeWords} writes around and between dates, such as "about March 2023", "since 2021" or "18 – 19 June 2023",
 * and other words for the same, such as "not before 2025".
 */
public final class TimeWordsReader {

    private final Messages messages;

    /** Reads the words of the messages {@code time}. */
    public TimeWordsReader(Messages messages) {
        this.messages = messages;
    }

    /**
     * The time that is written so; empty where it is none, or a single date without more.
     *
     * @param date reads a single date
     */
    public Optional<TimeSpan> read(String words, Function<String, Optional<TimeSpan>> date) {
        Function<String, Optional<TimeSpan>> end = part -> date.apply(part).or(() -> certainty(part, date));
        return certainty(words, date)
                .or(() -> parts("certainty.uncertain", words)
                        .flatMap(parts -> range(parts.getFirst(), end))
                        .map(TimeSpan::uncertain))
                .or(() -> range(words, end));
    }

    private Optional<TimeSpan> certainty(String words, Function<String, Optional<TimeSpan>> date) {
        return Stream.of(
                        around(
                                "certainty.both",
                                words,
                                date,
                                time -> time.approximate().uncertain()),
                        around("certainty.approximate", words, date, TimeSpan::approximate),
                        around("certainty.uncertain", words, date, TimeSpan::uncertain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TimeSpan> range(String words, Function<String, Optional<TimeSpan>> date) {
        return Stream.of(
                        around("range.since", words, date, TimeSpan::since),
                        around("range.from", words, date, TimeSpan::since),
                        around("range.until", words, date, TimeSpan::until),
                        around("range.by", words, date, TimeSpan::until),
                        around("range.not-before", words, date, TimeSpan::since),
                        around("range.no-earlier", words, date, TimeSpan::since),
                        around("range.no-later", words, date, TimeSpan::until),
                        around("range.end-unknown", words, date, TimeSpan::withEndUnknown),
                        around("range.beginning-unknown", words, date, TimeSpan::withBeginningUnknown),
                        between(words, date))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TimeSpan> around(
            String key, String words, Function<String, Optional<TimeSpan>> date, UnaryOperator<TimeSpan> meaning) {
        return parts(key, words)
                .flatMap(parts -> date.apply(parts.getFirst()))
                .filter(time -> !time.openStart() && !time.openEnd())
                .map(meaning);
    }

    /** What both ends share is written at the second only. */
    private Optional<TimeSpan> between(String words, Function<String, Optional<TimeSpan>> date) {
        return parts("range.closed", words)
                .flatMap(parts -> date.apply(parts.getLast())
                        .flatMap(last -> beginnings(parts.getFirst(), parts.getLast())
                                .flatMap(first -> date.apply(first).stream())
                                .filter(first -> !first.start().isAfter(last.start()))
                                .findFirst()
                                .map(first -> TimeSpan.between(first, last))));
    }

    /** The beginning with as many of the last words of the end as it may lack, most first. */
    private static Stream<String> beginnings(String first, String last) {
        List<String> shared = Arrays.asList(last.split(" "));
        BinaryOperator<String> joined = (one, other) -> one + " " + other;
        return IntStream.rangeClosed(1, shared.size())
                .mapToObj(from -> shared.subList(from, shared.size()).stream().reduce(first, joined));
    }

    private Optional<List<String>> parts(String key, String words) {
        MessageFormat format = new MessageFormat(messages.bundle().getString(key));
        ParsePosition at = new ParsePosition(0);
        Object[] parts = format.parse(words, at);
        return parts == null || at.getIndex() < words.length()
                ? Optional.empty()
                : Optional.of(Arrays.stream(parts)
                        .map(String::valueOf)
                        .map(String::strip)
                        .toList());
    }
}
