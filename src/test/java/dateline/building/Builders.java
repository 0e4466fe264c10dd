package dateline.building;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.importing.Imported;
import dateline.importing.Importers;
import dateline.importing.text.TextImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Builders for tests. */
public final class Builders {

    private Builders() {}

    /** Reads plain texts, and finds nothing in them. */
    public static DossierBuilder ofPlainTexts() {
        return new DossierBuilder(
                () -> new Importers(List.of(), new TextImporter()),
                new StatedEvents(LocalDate.of(2024, 3, 1), "Stated."));
    }

    /** Reads plain texts, and finds what they tell as the program does, with a reader of English. */
    public static DossierBuilder ofEnglishTexts(ExtractedFindings.ReaderSource reader) {
        return new DossierBuilder(
                () -> new Importers(List.of(), new TextImporter()),
                new ExtractedFindings(
                        new StatedEvents(LocalDate.of(2024, 3, 1), "Stated."),
                        () -> TimeTagger.of(Locale.ENGLISH),
                        reader));
    }

    /** Reads plain texts, and finds in each that has a date one event. */
    public static DossierBuilder ofDatedTexts() {
        return telling(article -> article.published().isPresent());
    }

    /** Reads plain texts, and finds one event in each. */
    public static DossierBuilder ofEventfulTexts() {
        return telling(article -> true);
    }

    /** Reads plain texts, finds nothing in them, and tells of the search only when half of it is done. */
    public static DossierBuilder ofTextsSoughtHalfway() {
        return new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), (dossier, articles, progress) -> {
            progress.sought(0.5);
            return new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.").added(dossier, articles, progress);
        });
    }

    /** Reads plain texts, finds nothing in them, and one minor event in each. */
    public static DossierBuilder ofTextsWithMinorEvents() {
        return new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), new Findings() {
            @Override
            public Dossier added(Dossier dossier, List<Imported> articles, Progress progress) {
                return new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.").added(dossier, articles, progress);
            }

            @Override
            public Dossier withMinor(Dossier dossier, List<Article> articles, Progress progress) {
                return withEvents(
                        dossier,
                        articles.stream()
                                .map(Builders::told)
                                .filter(event -> !dossier.events().contains(event)));
            }
        });
    }

    private static Dossier withEvents(Dossier dossier, Stream<Event> more) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                Stream.concat(dossier.events().stream(), more).toList(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    private static DossierBuilder telling(Predicate<Article> isTelling) {
        return new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), (dossier, articles, progress) -> {
            Dossier held = new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.").added(dossier, articles, progress);
            return withEvents(
                    held,
                    articles.stream().map(Imported::article).filter(isTelling).map(Builders::told));
        });
    }

    private static Event told(Article article) {
        Block first = article.blocks().getLast();
        TextSpan clause = new TextSpan(first.id(), 0, first.text().length());
        return new Event(
                "e-" + article.id(),
                "Told in " + article.title(),
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(clause, Optional.empty(), Optional.empty())));
    }
}
