package dateline.session;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether the reader is asked when the article that is read appeared: it has no date, something waits for one, and they have not said to leave it so. */
public final class Undated {

    /** An article whichever dossier it is in, and however often it is opened. */
    private record Known(String title, String address) {

        static Known of(Article article) {
            return new Known(article.title(), article.source().address());
        }
    }

    private final ReadingSession session;
    private final Prospect trial;
    private final Set<Known> left = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Waiting>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Asks nothing yet.
     *
     * @param trial looks at what a date would change; nobody else does with it
     */
    Undated(ReadingSession session, Prospect trial) {
        this.session = session;
        this.trial = trial;
        trial.outlookProperty()
                .subscribe(outlook -> outlook.redating()
                        .ifPresentOrElse(
                                redating -> waiting.set(waiting(redating)), () -> waiting.set(Optional.empty())));
    }

    /** What waits for a date that the reader is asked for; empty while they are not asked. */
    public ReadOnlyObjectProperty<Optional<Waiting>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    public Optional<Waiting> waiting() {
        return waiting.get();
    }

    /** All articles of the dossier stay as they are, and the reader is not asked for their dates again. */
    public void leave() {
        session.dossier().articles().stream().map(Known::of).forEach(left::add);
        renew();
    }

    /** The article, its date or its times are others. Any day shows what waits. */
    void renew() {
        boolean asks = session.article().filter(this::asks).isPresent()
                && session.chronology().readyProperty().get();
        if (asks) {
            trial.look(Optional.of(TimeSpan.of(LocalDate.now(ZoneId.systemDefault()))));
        } else {
            trial.leave();
        }
    }

    private boolean asks(Article article) {
        return article.published().isEmpty() && !left.contains(Known.of(article));
    }

    private Optional<Waiting> waiting(Redating redating) {
        if (redating.shifts().isEmpty()) {
            return Optional.empty();
        }
        List<Event> undated = undated(session.dossier());
        int moved = undated.size() - staying(redating);
        boolean isFound = undated.stream().anyMatch(event -> event.origin() != Origin.CURATED);
        return Optional.of(new Waiting(moved, undated.size(), isFound, redating.shifts()));
    }

    /** How many events that the article tells would have no date with another of the article either. */
    public int staying(Redating redating) {
        return undated(redating.dossier()).size();
    }

    /** The events that the article tells in a dossier and that have no date there, whatever of them is shown now. */
    private List<Event> undated(Dossier dossier) {
        return dossier.events().stream()
                .filter(event ->
                        event.origin() != Origin.REJECTED && event.time().isEmpty())
                .filter(event -> event.mentions().stream()
                        .anyMatch(mention -> session.text()
                                .place(mention.clause().block())
                                .map(place -> place.article().id())
                                .equals(session.article().map(Article::id))))
                .toList();
    }
}
