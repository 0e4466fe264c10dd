package dateline.search.everywhere;

import static java.util.Comparator.comparing;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.TextSpan;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.search.find.FindQuery;
import dateline.search.find.Finder;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words of a query in a dossier. What the reader has rejected is not found. */
public final class DossierSearch {

    /** Hits that are so many characters apart are shown apart. */
    private static final int REACH = 100;

    private final Dossier dossier;

    public DossierSearch(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Everything found; nothing for an empty query. */
    public DossierFinds find(FindQuery query) {
        Finder finder = new Finder(query);
        return query.text().isEmpty()
                ? DossierFinds.NOTHING
                : new DossierFinds(query, events(finder), actors(finder), notes(finder), articles(finder));
    }

    private List<EventFind> events(Finder finder) {
        return dossier.events().stream()
                .filter(event -> event.origin() != Origin.REJECTED)
                .flatMap(event ->
                        excerpt(finder, event.headline().names()).map(name -> new EventFind(event, name)).stream())
                .sorted(comparing(
                        found -> found.event().time().map(TimeSpan::start).orElse(LocalDateTime.MAX)))
                .toList();
    }

    private List<ActorFind> actors(Finder finder) {
        return dossier.actors().stream()
                .flatMap(actor ->
                        excerpt(finder, names(actor)).map(name -> new ActorFind(actor, name, events(actor))).stream())
                .toList();
    }

    private static List<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).toList();
    }

    /** The first of the names that holds what is sought. */
    private static Optional<Excerpt> excerpt(Finder finder, List<String> names) {
        return names.stream().flatMap(name -> excerpt(finder, name).stream()).findFirst();
    }

    private List<Event> events(Actor actor) {
        return dossier.events().stream()
                .filter(event ->
                        event.origin() != Origin.REJECTED && event.actors().contains(actor.id()))
                .toList();
    }

    private List<NoteFind> notes(Finder finder) {
        return dossier.articles().stream()
                .flatMap(article -> article.annotations().stream()
                        .filter(Annotation::hasNote)
                        .flatMap(note ->
                                excerpt(finder, note.note()).map(words -> new NoteFind(article, note, words)).stream()))
                .toList();
    }

    private static Optional<Excerpt> excerpt(Finder finder, String text) {
        List<TextSpan> hits = finder.find(List.of(new Block.Paragraph("any", text)));
        return hits.isEmpty() ? Optional.empty() : Optional.of(Excerpt.whole(text, hits));
    }

    private List<ArticleFinds> articles(Finder finder) {
        return dossier.articles().stream()
                .map(article ->
                        new ArticleFinds(article, finder.find(List.of(article.heading())), passages(finder, article)))
                .filter(found -> !found.inTitle().isEmpty() || !found.passages().isEmpty())
                .toList();
    }

    private static List<PassageFind> passages(Finder finder, Article article) {
        return article.sections().stream()
                .flatMap(Section::stream)
                .flatMap(block -> passages(block, finder.find(List.of(block))).stream())
                .toList();
    }

    private static List<PassageFind> passages(Block block, List<TextSpan> hits) {
        List<PassageFind> passages = new ArrayList<>();
        List<TextSpan> near = new ArrayList<>();
        for (TextSpan hit : hits) {
            if (!near.isEmpty() && hit.end() - near.getFirst().start() > REACH) {
                passages.add(new PassageFind(block, near));
                near.clear();
            }
            near.add(hit);
        }
        if (!near.isEmpty()) {
            passages.add(new PassageFind(block, near));
        }
        return passages;
    }
}
