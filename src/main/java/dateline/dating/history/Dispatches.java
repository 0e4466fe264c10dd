package dateline.dating.history;

import dateline.dating.passage.Found;
import dateline.dating.passage.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the news of an agency by its dateline: the place in capitals with the agency, or with the day. */
final class Dispatches {

    /** "LONDON (Reuters) -". */
    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}{3,}+[\\p{L} .,'/-]{0,40}\\(\\p{L}[\\p{L} .]{1,20}\\) ?[-–—]", Pattern.MULTILINE);
    /** Before it there is at most a title. */
    private static final int TITLE = 2;

    private static final int LEAD = 300;
    /** A day stands within so many characters. */
    private static final int DATELINE = 60;
    /** So long after it a text appears. */
    private static final int DAYS_TO_PRINT = 3;

    private Dispatches() {}

    /** Whether a text begins as agencies begin theirs. */
    static boolean agency(List<Passage> passages) {
        return passages.stream()
                .limit(TITLE)
                .map(Passage::text)
                .anyMatch(text -> AGENCY.matcher(text)
                        .region(0, Math.min(LEAD, text.length()))
                        .find());
    }

    /** "PARIS, May 28": whether a text of the day begins with its date. */
    static boolean datelined(List<Found> found, LocalDate day) {
        return found.stream()
                .findFirst()
                .filter(first -> first.start() < DATELINE)
                .filter(first -> Evidence.within(DAYS_TO_PRINT, day, first.meaning()))
                .isPresent();
    }
}
