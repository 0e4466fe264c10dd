package dateline.session;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.dossier.MentionIndex;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What one window shows: a dossier, the article of it that is read, and all that the reader does with them. */
public final class ReadingSession {

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Article>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Selection selection = new Selection();
    private final Filters filters = new Filters();
    private final Reading reading = new Reading();
    private final Finding finding;
    private final Chronology chronology;
    private final History history = new History(this::dossier, this::replace);
    private MentionIndex mentions = new MentionIndex(List.of());

    public ReadingSession(Jobs jobs) {
        chronology = new Chronology(jobs);
        finding = new Finding(jobs, reading);
        selection.passageProperty().subscribe(this::follow);
    }

    /** Opens a dossier at its first article; nothing is selected or filtered any more. */
    public void open(Dossier opened) {
        selection.clear();
        mentions = new MentionIndex(opened.events());
        dossier.set(opened);
        filters.open(opened);
        article.set(Optional.empty());
        opened.articles().stream().findFirst().ifPresent(this::read);
        history.forget();
    }

    /** Puts another state of the dossier in its place; the reader stays where they are. */
    private void replace(Dossier changed) {
        mentions = new MentionIndex(changed.events());
        dossier.set(changed);
        filters.replace(changed);
        article()
                .ifPresent(before -> changed.articles().stream()
                        .filter(each -> each.id().equals(before.id()))
                        .findFirst()
                        .ifPresent(after -> replace(before, after)));
        selection.replace(changed);
    }

    private void replace(Article before, Article after) {
        if (before.blocks().equals(after.blocks())) {
            article.set(Optional.of(after));
            chronology.redate(after.published());
        } else {
            read(after);
        }
    }

    /** What another date of the article that is read would change; empty while its times are still sought. */
    public Optional<Redating> redated(Optional<TimeSpan> published) {
        return article()
                .filter(read -> chronology.readyProperty().get())
                .map(read -> Redating.of(
                        dossier(), read, published, chronology.expressions(), chronology.resolvedFor(published)));
    }

    /** Gives the article its other date. */
    public void redate(Redating redating) {
        history.change("change.redate", redating.dossier());
    }

    /** Turns to an article of the dossier. */
    public void read(Article turnedTo) {
        reading.read(turnedTo);
        article.set(Optional.of(turnedTo));
        finding.read(turnedTo.blocks());
        chronology.read(turnedTo);
    }

    /** Brings a place of any article of the dossier into sight. */
    public void goTo(TextSpan place) {
        turnTo(place);
        reading.goTo(place);
    }

    private void follow(Optional<Selection.Passage> before, Optional<Selection.Passage> passage) {
        passage.filter(shown -> before.filter(shown::isSameAs).isEmpty())
                .flatMap(Selection.Passage::mention)
                .ifPresent(mention -> turnTo(mention.clause()));
    }

    private void turnTo(TextSpan place) {
        dossier().articles().stream()
                .filter(each ->
                        each.blocks().stream().anyMatch(block -> block.id().equals(place.block())))
                .filter(each -> !article().equals(Optional.of(each)))
                .findFirst()
                .ifPresent(this::read);
    }

    /** The dossier that is open; one with nothing in it before the first is opened. */
    public ReadOnlyObjectProperty<Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    public Dossier dossier() {
        return dossier.get();
    }

    /** The article that is read; empty when the dossier holds none. */
    public ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    public Optional<Article> article() {
        return article.get();
    }

    /** Which events are told where in the open dossier. */
    public MentionIndex mentions() {
        return mentions;
    }

    public Selection selection() {
        return selection;
    }

    public Filters filters() {
        return filters;
    }

    public Reading reading() {
        return reading;
    }

    public Finding finding() {
        return finding;
    }

    public Chronology chronology() {
        return chronology;
    }

    /** What was done to the dossier. */
    public History history() {
        return history;
    }
}
