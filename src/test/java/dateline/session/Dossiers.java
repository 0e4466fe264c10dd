package dateline.session;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Actor;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small dossiers for tests. */
public final class Dossiers {

    private Dossiers() {}

    /** Gives the article that a session reads, all of whose work is done at once, another date. */
    public static void redate(ReadingSession session, Optional<TimeSpan> published) {
        session.prospect().look(published);
        session.prospect().apply(() -> {});
    }

    /** An article of one section whose paragraphs are {@code ID/p0}, {@code ID/p1}, … */
    public static Article article(String id, String... paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs.length)
                .<Block>mapToObj(number -> new Block.Paragraph(id + "/p" + number, paragraphs[number]))
                .toList();
        return new Article(
                id,
                new Block.Heading(id + "/title", "Title of " + id, 1),
                Source.UNKNOWN,
                Optional.of(TimeSpan.parse("2023-06-19")),
                List.of(new Section(new Block.Heading(id + "/s0", "First section", 2), blocks)));
    }

    /** An event told in the given clauses; an empty time leaves it undated. */
    public static Event event(String id, String time, Involvement involved, TextSpan... clauses) {
        return new Event(
                id,
                "Event " + id,
                time.isEmpty() ? Optional.empty() : Optional.of(new CuratedTime(TimeSpan.parse(time), "known")),
                new Standing(Status.HAPPENED, Origin.CURATED),
                involved,
                Stream.of(clauses)
                        .map(clause -> new Mention(clause, Optional.empty(), Optional.empty()))
                        .toList());
    }

    /** Two articles, three issues, two actors, four events: one of them undated, one without issue or actor. */
    public static Dossier twoArticles() {
        Article first =
                article("a", "Talks were held in Bali.", "A balloon was shot down.", "More talks are expected.");
        Article second = article("b", "A later report on the talks.");
        return new Dossier(
                "Two articles",
                List.of(first, second),
                List.of(
                        event(
                                "bali",
                                "2022-11-14",
                                new Involvement(List.of("talks"), List.of("xi", "biden")),
                                new TextSpan("a/p0", 0, 23),
                                new TextSpan("b/p0", 2, 27)),
                        event(
                                "balloon",
                                "2023-02-04",
                                new Involvement(List.of("airspace"), List.of("biden")),
                                new TextSpan("a/p1", 0, 23)),
                        event(
                                "more",
                                "",
                                new Involvement(List.of("talks", "trade"), List.of("xi")),
                                new TextSpan("a/p2", 0, 23)),
                        event(
                                "report",
                                "2023-06-20",
                                new Involvement(List.of(), List.of()),
                                new TextSpan("b/p0", 0, 14))),
                List.of(issue("talks"), issue("airspace"), issue("trade")),
                List.of(actor("xi"), actor("biden")),
                List.of());
    }

    /** Two articles, where the event of the balloon has this label. */
    public static Dossier twoArticles(String label) {
        Dossier plain = twoArticles();
        return new Dossier(
                plain.title(),
                plain.articles(),
                plain.events().stream()
                        .map(event -> event.id().equals("balloon") ? labelled(event, label) : event)
                        .toList(),
                plain.issues(),
                plain.actors(),
                plain.quotations());
    }

    private static Event labelled(Event event, String label) {
        return new Event(
                event.id(),
                new Headline(event.title(), Optional.of(label)),
                event.curated(),
                event.standing(),
                event.involved(),
                event.mentions());
    }

    private static Issue issue(String id) {
        return new Issue(id, "Issue " + id, List.of(id), List.of());
    }

    private static Actor actor(String id) {
        return new Actor(id, "Actor " + id, Actor.Kind.PERSON, List.of());
    }
}
