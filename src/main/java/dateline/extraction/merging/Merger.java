package dateline.extraction.merging;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Quotation;
import dateline.dossier.Standing;
import dateline.extraction.Extract;
import dateline.extraction.events.Draft;
import dateline.extraction.issues.IssueMaker;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Adds what was read out of articles to a dossier. What the dossier holds stays; its events gain mentions. The same extracts in
 * the same order give the same dossier.
 */
public final class Merger {

    private final Dossier held;
    private final Actors actors;
    private final Ids ids;
    private final IssueMaker issues;

    /** For a dossier that holds the articles, those to be added among them. */
    public Merger(Vocabulary vocabulary, Dossier held) {
        this.held = held;
        this.actors = new Actors(held.actors());
        this.ids = new Ids(held.events().stream().map(Event::id).toList());
        this.issues = new IssueMaker(
                vocabulary, new Ids(held.issues().stream().map(Issue::id).toList())::of);
    }

    /**
     * The dossier with what is new in it.
     *
     * @param before what the articles tell that were in it, to know its events again
     * @param fresh what the articles tell that are to be added
     */
    public Dossier with(List<Extract> before, List<Extract> fresh) {
        return with(before, fresh, letters -> {});
    }

    /**
     * The same, watched.
     *
     * @param steps told of the letters of what is added, as they are done; may end the work by throwing
     */
    public Dossier with(List<Extract> before, List<Extract> fresh, IntConsumer steps) {
        List<Event> events = new ArrayList<>(held.events());
        List<Quotation> quotations = new ArrayList<>(held.quotations());
        for (Extract extract : fresh) {
            extract.figures().forEach(actors::id);
            extract.drafts().forEach(draft -> events.add(event(draft)));
            extract.sayings()
                    .forEach(saying -> quotations.add(
                            new Quotation(actors.id(saying.speaker()), saying.passage(), saying.isDirect())));
        }
        Dossier told = new Dossier(held.title(), held.articles(), events, held.issues(), actors.actors(), quotations);
        return issues.with(told, Stream.concat(before.stream(), fresh.stream()).toList());
    }

    private Event event(Draft draft) {
        Sentence sentence = draft.sentence();
        return new Event(
                ids.of(draft.headline().title()),
                draft.headline(),
                Optional.empty(),
                new Standing(draft.telling().status(), Origin.FOUND),
                new Involvement(
                        List.of(),
                        draft.participants().figures().stream().map(actors::id).toList(),
                        draft.participants().place()),
                List.of(new Mention(
                        sentence.span(0, sentence.size()),
                        Optional.of(sentence.span(draft.trigger(), draft.trigger() + 1)),
                        draft.telling().dated())));
    }
}
