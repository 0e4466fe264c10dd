package dateline.importing;

import dateline.article.DateEvidence;
import dateline.time.TimeSpan;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of the date of an article, in places that are not believed alike. */
final class DateClues {

    /** Nothing was printed, and no calendar of files begins, before. */
    private static final int FIRST_YEAR = 1450;

    /** So many years ahead an article may tell of plans. */
    private static final int FORESEEN = 15;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:1[5-9]|20)\\d{2}(?![\\d.,]\\d|\\d)");

    /** A date and how it is known. */
    record Clue(DateEvidence evidence, TimeSpan time) {}

    private final LocalDate read;
    private final Map<DateEvidence, TimeSpan> clues = new EnumMap<>(DateEvidence.class);

    /** For a document that was read on a day. */
    DateClues(LocalDate read) {
        this.read = read;
    }

    /** Of two dates from the same kind of place, the first counts. */
    void add(DateEvidence evidence, Optional<TimeSpan> time) {
        time.filter(this::isPossible).ifPresent(possible -> clues.putIfAbsent(evidence, possible));
    }

    void address(URI address) {
        add(DateEvidence.ADDRESS, AddressDate.of(address));
    }

    void name(String name) {
        Optional<TimeSpan> inWords =
                WrittenDate.parse(name).filter(time -> time.earliest().equals(time.latest()));
        add(DateEvidence.ADDRESS, AddressDate.ofSegment(name).or(() -> inWords));
    }

    void text(List<String> opening) {
        text(opening, Stream.of());
    }

    /** Of the first of all its texts; none where it tells of years long after that: the date is one of its story. */
    void text(List<String> opening, Stream<String> all) {
        Optional<TimeSpan> told = TextDate.of(opening);
        add(DateEvidence.TEXT, told.filter(time -> all.noneMatch(text -> tellsOfLater(text, time))));
    }

    private boolean tellsOfLater(String text, TimeSpan time) {
        return YEAR.matcher(text)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .filter(year -> year <= read.getYear())
                .anyMatch(year -> year > time.latest().getYear() + FORESEEN);
    }

    /** The one that is most to be believed. */
    Optional<Clue> best() {
        return clues.entrySet().stream()
                .map(clue -> new Clue(clue.getKey(), clue.getValue()))
                .findFirst();
    }

    // a page may have been made east of here, where it is tomorrow already
    private boolean isPossible(TimeSpan time) {
        return !time.openStart()
                && time.earliest().getYear() >= FIRST_YEAR
                && !time.earliest().isAfter(read.plusDays(1))
                && !isStartOfCount(time.earliest());
    }

    // the days from which computers count stand for a date that was never set
    private static boolean isStartOfCount(LocalDate day) {
        return day.equals(LocalDate.EPOCH)
                || day.equals(LocalDate.of(1601, 1, 1))
                || day.equals(LocalDate.of(1899, 12, 30))
                || day.equals(LocalDate.of(1900, 1, 1))
                || day.equals(LocalDate.of(1904, 1, 1));
    }
}
