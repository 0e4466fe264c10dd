package dateline.session;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The event that is selected, and the passage of it that is shown. */
public final class Selection {

    /**
     * A passage of an event.
     *
     * @param number its place among the mentions of the event, from 0; 0 for an event without mentions
     */
    public record Passage(Event event, int number) {

        /** The mention; empty when the event has none. */
        public Optional<Mention> mention() {
            return event.mentions().stream().skip(number).findFirst();
        }

        /** Whether it is this passage, be the event changed or not. */
        public boolean isSameAs(Passage other) {
            return event.id().equals(other.event.id()) && number == other.number;
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Passage>> passage = new ReadOnlyObjectWrapper<>(Optional.empty());

    Selection() {}

    /** The passage that is shown; empty when no event is selected. */
    public ReadOnlyObjectProperty<Optional<Passage>> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    public Optional<Passage> passage() {
        return passage.get();
    }

    public Optional<Event> event() {
        return passage().map(Passage::event);
    }

    /** Whether this is the selected event. */
    public boolean holds(Event event) {
        return event().filter(event::equals).isPresent();
    }

    /** Selects the event at its leading passage; selected again, it walks to its next passage and around. */
    public void select(Event event) {
        if (holds(event)) {
            nextPassage();
        } else {
            begin(event);
        }
    }

    /** Selects the event at the passage that tells when it was, or else at its first; from there one walks in reading order. */
    public void begin(Event event) {
        selectPassage(event, event.leading());
    }

    /** Selects the event at one of its passages. */
    public void selectPassage(Event event, int number) {
        passage.set(Optional.of(new Passage(event, number)));
    }

    /** Walks to the next passage of the selected event, from the last to the first. */
    public void nextPassage() {
        walk(1);
    }

    /** Walks to the previous passage of the selected event, from the first to the last. */
    public void previousPassage() {
        walk(-1);
    }

    /** Another state of the same dossier: what is selected stays so as far as it is there still. */
    void replace(Dossier dossier) {
        passage.set(passage()
                .flatMap(shown -> dossier.events().stream()
                        .filter(event -> event.id().equals(shown.event().id()))
                        .findFirst()
                        .map(event -> new Passage(event, place(shown, event)))));
    }

    /** Which of its passages is the one that was shown; where none is, the one with its number. */
    private static int place(Passage shown, Event event) {
        List<TextSpan> clauses = event.mentions().stream().map(Mention::clause).toList();
        return shown.mention()
                .map(mention -> clauses.indexOf(mention.clause()))
                .filter(number -> number >= 0)
                .orElseGet(() -> Math.min(shown.number(), lastPassage(event)));
    }

    private static int lastPassage(Event event) {
        return Math.max(0, event.mentions().size() - 1);
    }

    /** Selects nothing. */
    public void clear() {
        passage.set(Optional.empty());
    }

    private void walk(int step) {
        passage().ifPresent(shown -> {
            int count = Math.max(1, shown.event().mentions().size());
            selectPassage(shown.event(), Math.floorMod(shown.number() + step, count));
        });
    }
}
