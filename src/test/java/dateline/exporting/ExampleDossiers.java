package dateline.exporting;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.time.TimeSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dossiers to write, and what comes of writing them. */
public final class ExampleDossiers {

    public static final ExportWords WORDS = ExportWords.of(Locale.ENGLISH);

    private static final String TEXT = "The two sides met “again” & signed <nothing> 😀.";

    private ExampleDossiers() {}

    /** The one that comes with the program. */
    public static Dossier shipped() {
        try {
            return new DossierFile()
                    .read(Path.of("resources/dossiers/washington-beijing.dossier.json"))
                    .dossier();
        } catch (DossierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** With one event a time, {@code e0}, {@code e1}, …; an empty text stands for no time. */
    public static Dossier timed(String... times) {
        List<Event> events = new ArrayList<>();
        for (String time : times) {
            events.add(event("e" + events.size(), "Event " + events.size(), time, Origin.FOUND));
        }
        return of(events);
    }

    /** With one event of the title. */
    public static Dossier titled(String title) {
        return of(List.of(event("e0", title, "2023-06-19", Origin.FOUND)));
    }

    /** With as many events, a day apart. */
    public static Dossier large(int events) {
        return of(IntStream.range(0, events)
                .mapToObj(number -> event(
                        "e" + number,
                        "The two sides meet for the time " + number,
                        TimeSpan.of(java.time.LocalDate.of(2000, 1, 1).plusDays(number % 9000))
                                .edtf(),
                        Origin.FOUND))
                .toList());
    }

    /** With one event of the status. */
    public static Dossier standing(Status status, String time) {
        return of(List.of(event("e0", "Event 0", time, new Standing(status, Origin.FOUND))));
    }

    /** With one event that is told twice, with the same words. */
    public static Dossier toldTwice() {
        Event once = event("e0", "Event 0", "2023", Origin.FOUND);
        Mention told = once.mentions().getFirst();
        return of(List.of(new Event(
                once.id(), once.headline(), once.curated(), once.standing(), once.involved(), List.of(told, told))));
    }

    public static Event event(String id, String title, String time, Origin origin) {
        return event(id, title, time, new Standing(Status.HAPPENED, origin));
    }

    private static Event event(String id, String title, String time, Standing standing) {
        return new Event(
                id,
                title,
                time.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CuratedTime(TimeSpan.parse(time), "As the record has it.")),
                standing,
                new Involvement(List.of("talks"), List.of(), Optional.of("Bali")),
                List.of(new Mention(new TextSpan("a/p", 4, 25), Optional.empty(), Optional.empty())));
    }

    public static Dossier of(List<Event> events) {
        Article article = new Article(
                "a",
                new Block.Heading("a/title", "Talks & more", 1),
                new Source("Anna Berg", "The Gazette", "https://gazette.example/talks?a=1&b=2", Optional.empty()),
                Optional.of(TimeSpan.parse("2023-06-19")),
                List.of(new Section(new Block.Heading("a/s", "", 2), List.of(new Block.Paragraph("a/p", TEXT)))));
        return new Dossier(
                "Talks",
                List.of(article),
                events,
                List.of(
                        new Issue("talks", "Talks", List.of("talks"), List.of()),
                        new Issue("trade", "Trade", List.of(), List.of())),
                List.of(),
                List.of());
    }

    /** What an exporter writes. */
    public static String written(Exporter exporter, Dossier dossier) {
        return written(exporter, dossier, ExportOptions.ALL);
    }

    /** What an exporter writes with options. */
    public static String written(Exporter exporter, Dossier dossier, ExportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(options.select(dossier), options, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The keys of what an exporter says that it cannot hold. */
    public static List<Loss> lost(Exporter exporter, Dossier dossier) {
        try {
            return exporter.export(dossier, ExportOptions.ALL, new ByteArrayOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
