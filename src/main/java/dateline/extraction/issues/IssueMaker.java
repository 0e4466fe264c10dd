package dateline.extraction.issues;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.extraction.Extract;
import dateline.extraction.events.EventDraft;
import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Makes the issues of a dossier out of its events. Issues that it has stay as they are, with their events; others join those they
 * are like, or make new ones.
 */
public final class IssueMaker {

    private final IssueGrouping grouping;

    /**
     * Makes issues of English events.
     *
     * @param ids gives a new id for a name
     */
    public IssueMaker(Vocabulary vocabulary, UnaryOperator<String> ids) {
        this.grouping = new IssueGrouping(vocabulary, ids);
    }

    /**
     * The dossier with its issues.
     *
     * @param extracts what was read out of its articles; an event is told where the trigger of a mention is that of a draft
     */
    public Dossier with(Dossier dossier, List<Extract> extracts) {
        List<IssueMember> members = members(dossier, extracts);
        IssueThreads threads = grouping.issues(members, dossier.issues());
        Positions positions = new Positions(dossier);
        List<Event> events = IntStream.range(0, members.size())
                .mapToObj(at ->
                        touching(dossier.events().get(at), threads.ofMembers().get(at)))
                .toList();
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                events,
                threads.issues().stream().map(positions::in).toList(),
                dossier.actors(),
                dossier.quotations());
    }

    /** The events of a dossier as issues are made of them. */
    static List<IssueMember> members(Dossier dossier, List<Extract> extracts) {
        Map<TextSpan, ToldAt> drafts = drafts(extracts);
        return dossier.events().stream().map(event -> member(event, drafts)).toList();
    }

    private static Map<TextSpan, ToldAt> drafts(List<Extract> extracts) {
        Map<TextSpan, ToldAt> found = new HashMap<>();
        for (int article = 0; article < extracts.size(); article++) {
            for (EventDraft draft : extracts.get(article).drafts()) {
                found.put(
                        draft.sentence().span(draft.trigger(), draft.trigger() + 1),
                        new ToldAt(article, draft.sentence(), draft.trigger()));
            }
        }
        return found;
    }

    private static IssueMember member(Event event, Map<TextSpan, ToldAt> drafts) {
        List<ToldAt> places = event.mentions().stream()
                .flatMap(mention -> mention.trigger().map(drafts::get).stream())
                .toList();
        return new IssueMember(event.title(), places, event.time(), event.issues());
    }

    private static Event touching(Event event, List<String> issues) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                event.standing(),
                new Involvement(issues, event.actors(), event.place()),
                event.mentions());
    }
}
