package dateline.session;

import dateline.article.TextSpan;
import dateline.dossier.CuratedTime;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.EventCorrections;
import dateline.dossier.Issue;
import dateline.dossier.IssueCorrections;
import dateline.dossier.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the reader corrects of the events and issues of the dossier, each time as one step that can be undone. */
public final class Correcting {

    private final Supplier<Dossier> now;
    private final History history;
    private final UnaryOperator<Dossier> keepingLanes;
    private final Function<TextSpan, Optional<Event>> telling;

    /**
     * Corrects what is open now.
     *
     * @param keepingLanes keeps the lanes in their order, whatever is corrected
     * @param telling what is read out of words alone
     */
    Correcting(
            Supplier<Dossier> now,
            History history,
            UnaryOperator<Dossier> keepingLanes,
            Function<TextSpan, Optional<Event>> telling) {
        this.now = now;
        this.history = history;
        this.keepingLanes = keepingLanes;
        this.telling = telling;
    }

    /** The machine was right about the events. */
    public void accept(Collection<Event> events) {
        change("change.accept", this.events().accept(ids(events)));
    }

    /** The machine was wrong about the events: they are shown no longer, and not found again. */
    public void reject(Collection<Event> events) {
        change("change.reject", this.events().reject(ids(events)));
    }

    /** The events matter to the reader, or no longer. */
    public void star(Collection<Event> events, boolean starred) {
        change(starred ? "change.star" : "change.unstar", this.events().star(ids(events), starred));
    }

    /** There is a further event. */
    public void add(Event event) {
        change("change.add-event", events().add(event));
    }

    /** The event is as the revision says. */
    public void revise(Event event, Revision revision) {
        if (!revision.equals(Revision.of(event))) {
            change("change.edit", events().revise(event.id(), revision));
        }
    }

    /** The time that the event likely has is its own; what a person says of it otherwise stays. */
    public void confirmDate(Event event, String note) {
        event.likelyTime().ifPresent(time -> {
            Revision now = Revision.of(event);
            Revision dated =
                    new Revision(now.title(), Optional.of(new CuratedTime(time, note)), now.status(), now.issues());
            change("change.confirm-date", events().revise(event.id(), dated));
        });
    }

    /** Both are the same event; the first keeps its title and time. */
    public void merge(Event kept, Event other) {
        change("change.merge", events().merge(kept.id(), other.id()));
    }

    /** The passage with this number tells of another event. */
    public void split(Event event, int number) {
        change("change.split", events().split(event.id(), number, telling));
    }

    /** There is a further issue. */
    public void addIssue(String name) {
        change("change.issue-add", issues().add(name));
    }

    /** The issue is called otherwise. */
    public void rename(Issue issue, String name) {
        change("change.issue-rename", issues().rename(issue.id(), name));
    }

    /** The issue has this of the colours; empty for that of its place. */
    public void colour(Issue issue, OptionalInt colour) {
        change("change.issue-colour", issues().colour(issue.id(), colour));
    }

    /** Both are the same issue; the first keeps its name. */
    public void merge(Issue kept, Issue other) {
        change("change.issue-merge", issues().merge(kept.id(), other.id()));
    }

    /** There is no such issue; its events stay. */
    public void remove(Issue issue) {
        change("change.issue-remove", issues().remove(issue.id()));
    }

    /** The lanes of the issues are in the order of these ids. */
    void arrange(List<String> ids) {
        change("change.issue-order", issues().arrange(ids));
    }

    private EventCorrections events() {
        return new EventCorrections(now.get());
    }

    private IssueCorrections issues() {
        return new IssueCorrections(now.get());
    }

    private void change(String name, Dossier after) {
        if (!after.equals(now.get())) {
            history.change(name, keepingLanes.apply(after));
        }
    }

    private static Set<String> ids(Collection<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toUnmodifiableSet());
    }
}
