package dateline.session;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was done to the open dossier, step by step, to be undone and done again. */
public final class History {

    /**
     * One step.
     *
     * @param name the key of the message that names it
     * @param shown what was selected before it
     */
    private record Step(String name, Dossier before, Dossier after, Optional<Selection.Passage> shown) {}

    private final ReadingSession session;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    History(ReadingSession session) {
        this.session = session;
    }

    /** The name of the step that {@link #undo} takes back, a key of messages; empty when there is none. */
    public ReadOnlyObjectProperty<Optional<String>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of the step that {@link #redo} does again, a key of messages; empty when there is none. */
    public ReadOnlyObjectProperty<Optional<String>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** How many steps were done so far, those not counted that were only done again: it changes when one is done. */
    public ReadOnlyIntegerProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** How often the open dossier was changed, by what was done, undone or done again: it changes when one of them is. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many events the dossier has more since the last step; with less than before, or no step, none. */
    public int added() {
        return Optional.ofNullable(done.peek())
                .map(step ->
                        step.after().events().size() - step.before().events().size())
                .filter(more -> more > 0)
                .orElse(0);
    }

    /** Puts another state of the dossier in its place, as a step of this name; what was undone can no longer be done again. */
    public void change(String name, Dossier after) {
        Step step = new Step(name, session.dossier(), after, session.selection().passage());
        undone.clear();
        done.push(step);
        show(step.after());
        steps.set(steps.get() + 1);
    }

    /** Puts another state of the dossier in its place, as a part of the last step where that gave the article its date. */
    void goOn(String name, Article dated, Dossier after) {
        Step last = done.peek();
        if (last != null && last.after().equals(session.dossier()) && !holds(last.before(), dated)) {
            done.pop();
            done.push(new Step(last.name(), last.before(), after, last.shown()));
            show(after);
        } else {
            change(name, after);
        }
    }

    /** The same with what is found anew in an article; not where another step can be done again, which would undo this. */
    void retell(String name, Article dated, Dossier after) {
        if (undone.isEmpty()) {
            goOn(name, dated, after);
        } else if (unread().equals(Optional.of(dated))) {
            settle(after);
        }
    }

    /** As no step: what is undone or done again next leads from this and to this. */
    private void settle(Dossier found) {
        Optional.ofNullable(done.poll())
                .ifPresent(last -> done.push(new Step(last.name(), last.before(), found, last.shown())));
        Optional.ofNullable(undone.poll())
                .ifPresent(next -> undone.push(new Step(next.name(), found, next.after(), next.shown())));
        show(found);
    }

    private static boolean holds(Dossier dossier, Article dated) {
        return dossier.articles().stream()
                .anyMatch(
                        held -> held.id().equals(dated.id()) && held.published().equals(dated.published()));
    }

    /** Takes back the last step; nothing when there is none. What was selected before it is again, unless something else is. */
    public void undo() {
        if (!done.isEmpty()) {
            Step step = done.pop();
            undone.push(step);
            show(step.before());
            if (session.selection().passage().isEmpty()) {
                step.shown().ifPresent(passage -> session.selection().selectPassage(passage.event(), passage.number()));
            }
        }
    }

    /** Does the step again that was undone last; nothing when there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            Step step = undone.pop();
            done.push(step);
            show(step.after());
        }
    }

    /** The article whose date was taken back that it had before anything was found: nobody knows what is told without it. */
    Optional<Article> unread() {
        Dossier open = session.dossier();
        boolean wasFoundLater = undone.stream().anyMatch(step -> tellsWhatWasFound(step.after()));
        return Optional.ofNullable(undone.peek())
                .map(Step::after)
                .filter(next -> wasFoundLater && !tellsWhatWasFound(open))
                .flatMap(next -> open.articles().stream()
                        .filter(article -> next.articles().stream()
                                .anyMatch(later -> later.id().equals(article.id()) && !holds(open, later)))
                        .findFirst());
    }

    private static boolean tellsWhatWasFound(Dossier dossier) {
        return dossier.events().stream().anyMatch(event -> event.origin() == Origin.FOUND);
    }

    /** Begins anew with another dossier. */
    void forget() {
        done.clear();
        undone.clear();
        tell();
    }

    private void show(Dossier dossier) {
        session.replace(dossier);
        changes.set(changes.get() + 1);
        tell();
    }

    private void tell() {
        undoable.set(Optional.ofNullable(done.peek()).map(Step::name));
        redoable.set(Optional.ofNullable(undone.peek()).map(Step::name));
    }
}
