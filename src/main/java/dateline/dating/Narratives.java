package dateline.dating;

import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Tells a history from news: in a history most of the years it names lie well before it was written. */
final class Narratives {

    private static final int LONG_AGO = 2;
    private static final int FEWEST_YEARS = 5;

    private Narratives() {}

    static boolean tells(List<Found> found, Optional<TimeSpan> published, Domain domain) {
        return switch (domain) {
            case NEWS -> false;
            case NARRATIVE -> true;
            case AUTO -> looksLikeHistory(found, published);
        };
    }

    private static boolean looksLikeHistory(List<Found> found, Optional<TimeSpan> published) {
        int present = published.map(date -> date.latest().getYear()).orElse(Integer.MAX_VALUE);
        List<Integer> years = found.stream()
                .map(Found::meaning)
                .filter(Meaning.Fields.class::isInstance)
                .map(Meaning.Fields.class::cast)
                .filter(fields -> fields.has(Field.YEAR))
                .map(fields -> fields.has(Field.BEFORE_CHRIST) ? -fields.get(Field.YEAR) : fields.get(Field.YEAR))
                .toList();
        long past = years.stream().filter(year -> year < present - LONG_AGO).count();
        return years.size() >= FEWEST_YEARS && past * 2 > years.size() && years.size() * 4 > found.size();
    }
}
