package dateline.exporting;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Prominence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The starred events of a dossier in the order of time, as they are told to others. */
public final class StarredStory {

    /** So many events tell the story in short. */
    private static final int IN_SHORT = 5;

    private StarredStory() {}

    /**
     * One of them.
     *
     * @param date when it is, in words, and how it stands with what is not simply past
     * @param quote the words that tell it first, as they stand within quotation marks
     * @param source where they stand
     * @param ownWords what the reader has written to its date and its passages
     */
    public record Step(
            String title, String date, Optional<String> quote, Optional<String> source, List<String> ownWords) {}

    /** The dossier with its starred events only, in the order of time. */
    public static Dossier starred(Dossier dossier) {
        return with(dossier.events().stream().filter(Event::isStarred).toList(), dossier);
    }

    /** The dossier with its starred events only or, where nothing is starred, with those that tell its story in short, in the order of time. */
    public static Dossier chosen(Dossier dossier) {
        return isChosen(dossier)
                ? starred(dossier)
                : with(Prominence.of(dossier).headlines(IN_SHORT), dossier);
    }

    private static boolean isChosen(Dossier dossier) {
        return dossier.events().stream().anyMatch(Event::isStarred);
    }

    /** What of the dossier a presentation leaves out, and why. */
    public static Stream<Loss> leftOut(Dossier dossier) {
        return Loss.of(
                isChosen(dossier) ? "loss.unstarred" : "loss.none-starred",
                dossier.events().size() - chosen(dossier).events().size());
    }

    private static Dossier with(List<Event> events, Dossier dossier) {
        Dossier few = new Dossier(
                dossier.title(), dossier.articles(), events, dossier.issues(), dossier.actors(), dossier.quotations());
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                Chronicle.of(few),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    /** The events of the dossier. */
    public static List<Step> of(Dossier dossier, ExportWords words) {
        Citation.Finder citations = new Citation.Finder(dossier);
        return dossier.events().stream()
                .map(event -> step(event, citations.of(event), words))
                .toList();
    }

    /** How many of the highlights and notes in the articles it does not tell: all but notes to passages of the chosen events. */
    public static long marksLeftOut(Dossier dossier) {
        Citation.Finder citations = new Citation.Finder(dossier);
        Set<Annotation> told = chosen(dossier).events().stream()
                .flatMap(event -> citations.of(event).stream())
                .flatMap(StarredStory::marks)
                .filter(mark -> !mark.note().isBlank())
                .collect(Collectors.toSet());
        return dossier.articles().stream()
                .flatMap(article -> article.annotations().stream())
                .filter(mark -> !told.contains(mark))
                .count();
    }

    private static Step step(Event event, List<Citation> told, ExportWords words) {
        Optional<Citation> first = told.stream().findFirst();
        Stream<String> notes = told.stream().flatMap(StarredStory::notes);
        Stream<String> ownWords = Stream.concat(event.curated().map(CuratedTime::note).stream(), notes);
        return new Step(
                event.title(),
                words.dateAndStatus(event),
                first.map(Citation::marked),
                first.map(Citation::article).map(words::source),
                ownWords.filter(note -> !note.isBlank()).distinct().toList());
    }

    private static Stream<String> notes(Citation told) {
        return marks(told).map(Annotation::note);
    }

    private static Stream<Annotation> marks(Citation told) {
        Article article = told.article();
        TextSpan clause = told.mention().clause();
        return article.annotations().stream()
                .filter(mark -> mark.span().block().equals(clause.block())
                        && mark.span().overlaps(clause));
    }
}
