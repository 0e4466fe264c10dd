package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.search.everywhere.DossierFinds;
import dateline.search.everywhere.DossierSearch;
import dateline.search.find.FindQuery;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words being sought in all of the dossier, and what was found. While it is shown, the reader stays where they are. */
public final class Searching {

    private final ReadOnlyObjectWrapper<DossierFinds> finds = new ReadOnlyObjectWrapper<>(DossierFinds.NOTHING);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Set<String>>> events = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Jobs.Lane searches;
    private final Supplier<Dossier> now;
    private final Consumer<TextSpan> go;
    private final Find finding;
    private FindQuery query = FindQuery.NOTHING;

    /**
     * Nothing is sought.
     *
     * @param now the dossier
     * @param go brings a place of it into sight
     */
    Searching(Jobs jobs, Supplier<Dossier> now, Consumer<TextSpan> go, Find finding) {
        this.searches = jobs.promptLane();
        this.now = now;
        this.go = go;
        this.finding = finding;
    }

    /** What the newest query that has been answered has found. */
    public ReadOnlyObjectProperty<DossierFinds> findsProperty() {
        return finds.getReadOnlyProperty();
    }

    public DossierFinds finds() {
        return finds.get();
    }

    /** Whether the reader sees what was found, in place of the text. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public boolean isShown() {
        return shown.get();
    }

    /** Whether something is sought, or could be. */
    public boolean isActive() {
        return isShown() || finds().isSought();
    }

    /**
     * The ids of the events to set off from the others: those with the words in their title or label, while it is seen what was found. Empty
     * while no event is to be set off.
     */
    public ReadOnlyObjectProperty<Optional<Set<String>>> eventsProperty() {
        return events.getReadOnlyProperty();
    }

    /** Whether the event stands back behind those that were found. */
    public boolean setsBack(Event event) {
        return events.get().filter(found -> !found.contains(event.id())).isPresent();
    }

    /** Seeks in everything; an empty query finds nothing. */
    public void seek(FindQuery wanted) {
        query = wanted;
        renew();
    }

    /** Seeks the same in the dossier as it is now. */
    void renew() {
        Dossier dossier = now.get();
        FindQuery wanted = query;
        if (wanted.text().isEmpty()) {
            searches.drop();
            found(DossierFinds.NOTHING);
        } else {
            searches.run(
                    () -> new DossierSearch(dossier).find(wanted),
                    this::found,
                    error -> found(DossierFinds.none(wanted)));
        }
    }

    /** Shows what is found, now and as more is typed. */
    public void show() {
        shown.set(true);
        setOff();
    }

    /** Shows the text again, where it was left. */
    public void hide() {
        shown.set(false);
        setOff();
    }

    /** Goes to a hit in the text, from which the article may be searched on. */
    public void goTo(TextSpan hit) {
        hide();
        go.accept(hit);
        finding.findFrom(query, hit);
    }

    /** Shows the text again at a place at which something was found that is not in its words; what was sought is marked around it. */
    public void leaveAt(TextSpan place) {
        hide();
        finding.findAround(query, place);
    }

    /** Seeks nothing any more. */
    public void close() {
        hide();
        seek(FindQuery.NOTHING);
    }

    private void found(DossierFinds came) {
        finds.set(came);
        setOff();
    }

    private void setOff() {
        events.set(
                shown.get() && finds().isSought()
                        ? Optional.of(finds().events().stream()
                                .map(found -> found.event().id())
                                .collect(toUnmodifiableSet()))
                        : Optional.empty());
    }
}
