package dateline.exporting;

import dateline.article.Article;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What exports say of events and articles, in the words of people. */
public final class ExportWords {

    private final Messages messages;
    private final TimeWords times;
    private final DerivationWords reasons;

    /** Speaks with the messages {@code exporting} and {@code time}. */
    public ExportWords(Messages messages, TimeWords times, DerivationWords reasons) {
        this.messages = messages;
        this.times = times;
        this.reasons = reasons;
    }

    /** In the language of the locale. */
    public static ExportWords of(Locale locale) {
        Messages time = Messages.of("time", locale);
        TimeWords words = new TimeWords(time, locale);
        return new ExportWords(Messages.of("exporting", locale), words, new DerivationWords(time, words));
    }

    /** A message of the exports. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A time in words. */
    public String date(TimeSpan time) {
        return times.words(time);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return times.words(TimeSpan.holding(day));
    }

    /** When it is, in words. */
    public String date(Event event) {
        return event.when(times).orElseGet(() -> text("undated"));
    }

    /** How it stands with the event. */
    public String status(Event event) {
        return text("status." + event.status().name());
    }

    /** When it is, in words, and how it stands with what is not simply past: a date alone would say that it has happened. */
    public String dateAndStatus(Event event) {
        return withStatus(date(event), event);
    }

    /** Words of the event and, where it is not simply past, how it stands with it. */
    public String withStatus(String words, Event event) {
        return event.status() == Status.HAPPENED ? words : text("standing", words, status(event));
    }

    /** What the dossier is called: its own title, or else that of its only article. */
    public String title(Dossier dossier) {
        return Stream.concat(
                        Stream.of(dossier.title()), dossier.articles().stream().map(Article::title))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> text("untitled"));
    }

    /** Title, publisher and date of an article, as far as they are known. */
    public String source(Article article) {
        return joined(article.title(), article.source().publisher(), published(article));
    }

    /** Author, publisher and date of an article, as far as they are known. */
    public String byline(Article article) {
        return joined(article.source().author(), article.source().publisher(), published(article));
    }

    /** All that a reader needs to find an article again, as far as it is known. */
    public String reference(Article article) {
        return joined(
                article.source().author(),
                article.title(),
                article.source().publisher(),
                published(article),
                article.source().webAddress().orElse(""));
    }

    private String published(Article article) {
        return article.published().map(times::words).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Why the event has its time: what a person says of it, or how it follows from the text; empty where it has none. */
    public Optional<String> reason(Event event) {
        DerivationWords why = event.status().isAhead() ? reasons.ahead() : reasons;
        return event.curated()
                .map(CuratedTime::note)
                .filter(note -> !note.isBlank())
                .or(() -> event.datedBy()
                        .flatMap(mention ->
                                mention.dated().map(dated -> why.sentence(dated.derivation(), mention.isDateSure()))));
    }

    /** The names of the issues that an event touches, the main one first. */
    public static List<String> issues(Event event, Dossier dossier) {
        return event.issues().stream()
                .flatMap(id -> dossier.issues().stream()
                        .filter(issue -> issue.id().equals(id))
                        .map(Issue::name))
                .toList();
    }

    /** The names of those who take part in an event, the main one first. */
    public static List<String> actors(Event event, Dossier dossier) {
        return event.actors().stream()
                .flatMap(id -> dossier.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(actor -> actor.name()))
                .toList();
    }
}
