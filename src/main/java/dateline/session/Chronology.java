package dateline.session;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.Domain;
import dateline.dating.TaggedText;
import dateline.dating.TimeTagger;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import dateline.time.TimeWordsReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The time expressions of the article that is read. They are found in the background, once for each text; against another date
 * they are only resolved anew, and stay as they were until that is done.
 */
public final class Chronology {

    /**
     * A text as it is read against a date.
     *
     * @param history whether it is taken for a history, whose dates count from one another, and not for news
     */
    private record Told(List<TimeExpression> expressions, boolean history) {}

    private static final Told NOTHING = new Told(List.of(), false);

    private static final Pattern BEGINNING = Pattern.compile("\\b\\p{Ll}");

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/");

    /** "20.5.24": with dots the day comes first; years are of 1950 to 2049, as with strokes. In a text they may be those of a version. */
    private static final DateTimeFormatter DOTTED = new DateTimeFormatterBuilder()
            .appendPattern("d.M.")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What the program says in English is read as well. */
    private final TimeWordsReader wording = new TimeWordsReader(Messages.of("time", Locale.ENGLISH));

    private final Jobs.Lane taggings;
    private final ReadOnlyObjectWrapper<List<TimeExpression>> expressions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper history = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<TimeSpan> published = Optional.empty();
    private Optional<TaggedText> tagged = Optional.empty();
    private Optional<TimeTagger> tagger = Optional.empty();

    Chronology(Jobs jobs) {
        this.taggings = jobs.laneOnceSeen();
    }

    void read(Article article) {
        tagged = Optional.empty();
        published = article.published();
        ready.set(false);
        expressions.set(List.of());
        taggings.run(() -> tagger().tag(article), this::found, failed -> settle(NOTHING));
    }

    private void found(TaggedText text) {
        tagged = Optional.of(text);
        resolve(text);
    }

    /** The text stays, its date is another. */
    void redate(Optional<TimeSpan> date) {
        if (!date.equals(published)) {
            published = date;
            tagged.ifPresent(this::resolve);
        }
    }

    private void resolve(TaggedText text) {
        Optional<TimeSpan> date = published;
        taggings.run(
                () -> new Told(text.resolve(date), text.narrative(date, Domain.AUTO)),
                this::settle,
                failed -> settle(NOTHING));
    }

    private void settle(Told told) {
        history.set(told.history());
        expressions.set(told.expressions());
        ready.set(true);
    }

    /** Its rules are read when the first article is. */
    private synchronized TimeTagger tagger() {
        TimeTagger ready = tagger.orElseGet(() -> TimeTagger.of(Locale.ENGLISH));
        tagger = Optional.of(ready);
        return ready;
    }

    /** Whether the expressions have been found. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether the article is read as a history, whose dates count from one another; else it is read as news. */
    public ReadOnlyBooleanProperty historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** In reading order, resolved against the date of the article; empty while they are still sought. */
    public ReadOnlyObjectProperty<List<TimeExpression>> expressionsProperty() {
        return expressions.getReadOnlyProperty();
    }

    public List<TimeExpression> expressions() {
        return expressions.get();
    }

    /** The text of the article, to be resolved against other dates; empty while its expressions are still sought. */
    Optional<TaggedText> tagged() {
        return tagged;
    }

    /**
     * The date that somebody typed, as EDTF ({@code 2023-06}) or as people write dates ({@code 19 June 2023}); empty where the
     * words are no date, are more than one, or leave open when it begins or ends.
     */
    public Optional<TimeSpan> date(String typed) {
        return time(typed).filter(Chronology::isClosed);
    }

    /** The other day that figures mean where the day comes first: 5 June 2024 for {@code 5/6/24}, which is read as 6 May. */
    public Optional<TimeSpan> otherDay(String typed) {
        return time(DAY_AND_MONTH.matcher(typed).replaceAll("$2/$1/"))
                .filter(other -> time(typed).filter(read -> !read.equals(other)).isPresent());
    }

    /** Whether a date is still to come today, as few articles are. */
    public boolean isAhead(Optional<TimeSpan> date) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return date.filter(day -> day.earliest().isAfter(today)).isPresent();
    }

    /** The date that the words would be with the year of the article, or else with this one; empty where more is missing. */
    public Optional<TimeSpan> dateWithYear(String typed) {
        LocalDate day = published.map(TimeSpan::earliest).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        return typed.isBlank() ? Optional.empty() : date(typed.strip() + " " + day.getYear());
    }

    /** The same as the date, also of words that tell it only in the article that is read. */
    public Optional<TimeSpan> dateHere(String typed) {
        return timeHere(typed).filter(Chronology::isClosed);
    }

    static boolean isClosed(TimeSpan time) {
        return !time.openStart() && !time.openEnd();
    }

    /** The same, also where the words leave open when it begins or ends. */
    public Optional<TimeSpan> time(String typed) {
        String words = typed.strip();
        return words.isEmpty() ? Optional.empty() : single(words).or(() -> wording.read(words, this::single));
    }

    /** The same, also of words that tell it only in the article that is read: {@code 8 May}, {@code May}, {@code Monday}. */
    public Optional<TimeSpan> timeHere(String typed) {
        String words = typed.strip();
        return time(typed)
                .or(() -> month(typed))
                .or(() -> tagger().time(words, published))
                .or(() -> tagger().time(capitalised(words), published));
    }

    private Optional<TimeSpan> month(String typed) {
        return published
                .filter(Chronology::isClosed)
                .map(NearestMonth::new)
                .flatMap(nearest -> nearest.read(typed))
                .map(TimeSpan::of);
    }

    private Optional<TimeSpan> single(String words) {
        return edtf(words)
                .or(() -> tagger().time(words))
                .or(() -> tagger().time(capitalised(words)))
                .or(() -> dotted(words));
    }

    private static Optional<TimeSpan> dotted(String words) {
        try {
            return Optional.of(TimeSpan.of(LocalDate.parse(words, DOTTED)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Whoever types "may 2023" means the month. */
    private static String capitalised(String words) {
        return BEGINNING.matcher(words).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static Optional<TimeSpan> edtf(String words) {
        try {
            return Optional.of(TimeSpan.parse(words));
        } catch (DateTimeParseException noEdtf) {
            return Optional.empty();
        }
    }

    /** The expression that is written there. */
    public Optional<TimeExpression> at(TextSpan place) {
        return expressions().stream()
                .filter(expression -> expression.span().overlaps(place))
                .findFirst();
    }
}
