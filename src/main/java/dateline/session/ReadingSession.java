package dateline.session;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.TaggedText;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.MentionIndex;
import dateline.dossier.Prominence;
import dateline.dossier.Reports;
import dateline.dossier.TextIndex;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What one window shows: a dossier, the article of it that is read, and all that the reader does with them. */
public final class ReadingSession {

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Groups NO_GROUPS = new Groups(NOTHING, new TextIndex(List.of()));

    private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Article>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Selection selection = new Selection();
    private final Pointing pointing = new Pointing();
    private final TimeWindow window = new TimeWindow(this::reports);
    private final AsOf asOf = new AsOf();
    private final Filters filters = new Filters(window, asOf, NO_GROUPS);
    private final ReadingPlace reading;
    private final Trail trail;
    private final Find finding;
    private final Searching searching;
    private final Chronology chronology;
    private final History history = new History(this);
    private final Jobs jobs;
    private final Drafting drafting = new Drafting(this);
    private final Correcting correcting = new Correcting(this::dossier, history, filters::keepingLanes, drafting::of);
    private final Annotating annotating = new Annotating(this::article, this::dossier, history);
    private TextIndex text = new TextIndex(List.of());
    private MentionIndex mentions = new MentionIndex(List.of());
    private Prominence prominence = Prominence.of(NOTHING);
    private final Charting charting = new Charting(filters, NO_GROUPS, correcting::arrange);
    private final Prospect prospect;
    private final Undated undated;

    /** Where no text was left before. */
    public ReadingSession(Jobs jobs) {
        this(jobs, new Bookmarks());
    }

    /** Texts are turned to where they were left. */
    public ReadingSession(Jobs jobs, Bookmarks bookmarks) {
        this.jobs = jobs;
        reading = new ReadingPlace(bookmarks);
        trail = new Trail(() -> reading.onScreen().stream().findFirst(), this::show);
        chronology = new Chronology(jobs);
        finding = new Find(jobs, reading);
        searching = new Searching(jobs, this::dossier, this::goTo, finding);
        dossier.subscribe(changed -> searching.renew());
        prospect = lookingAtDates();
        undated = new Undated(this, lookingAtDates());
        dossier.subscribe(changed -> renew());
        chronology.expressionsProperty().subscribe(changed -> renew());
        chronology.readyProperty().subscribe(ready -> renew());
        selection.passageProperty().subscribe(this::follow);
    }

    private Prospect lookingAtDates() {
        return new Prospect(jobs, this::redating, this::redate);
    }

    private void redate(Redating redating) {
        boolean isAhead = chronology.isAhead(redating.published());
        history.change(isAhead ? "change.redate-ahead" : "change.redate", redating.dossier());
    }

    /** What another date would change is worked out from these. */
    private void renew() {
        prospect.renew();
        undated.renew();
    }

    /** Opens a dossier at its first article; nothing is selected or filtered any more. */
    public void open(Dossier opened) {
        searching.hide();
        selection.clear();
        window.clear();
        asOf.clear();
        index(opened);
        dossier.set(opened);
        Groups groups = new Groups(opened, text);
        charting.open(groups);
        filters.open(opened, prominence, groups); // last, so that what is drawn of very many events is drawn once
        article.set(Optional.empty());
        opened.articles().stream().findFirst().ifPresent(this::goOn);
        trail.forget();
        history.forget();
    }

    /** The whole of a dossier of which a part was open; the reader stays where they are. */
    public void complete(Dossier whole) {
        filters.awaitMore();
        replace(whole);
        history.forget();
    }

    /** Puts another state of the dossier in its place; the reader stays where they are. */
    void replace(Dossier changed) {
        index(changed);
        dossier.set(changed);
        Groups groups = new Groups(changed, text);
        charting.replace(groups);
        filters.replace(changed, prominence, groups);
        article()
                .ifPresent(before -> changed.articles().stream()
                        .filter(each -> each.id().equals(before.id()))
                        .findFirst()
                        .ifPresentOrElse(after -> replace(before, after), () -> turnToFirst(changed)));
        selection.replace(changed);
    }

    /** What was read is not there any more. */
    private void turnToFirst(Dossier changed) {
        changed.articles().stream().findFirst().ifPresentOrElse(this::turn, () -> article.set(Optional.empty()));
    }

    private void index(Dossier changed) {
        text = new TextIndex(changed.articles());
        mentions = new MentionIndex(changed.events());
        prominence = Prominence.of(changed);
        asOf.read(changed.articles(), reports());
    }

    private void replace(Article before, Article after) {
        if (before.blocks().equals(after.blocks())) {
            article.set(Optional.of(after));
            chronology.redate(after.published());
            undated.renew();
        } else {
            turn(after);
        }
    }

    /** The work of finding out what another date of the article that is read would change; none while its times are sought. */
    private Optional<Callable<Redating>> redating(Optional<TimeSpan> published) {
        Dossier from = dossier();
        List<TimeExpression> now = chronology.expressions();
        Optional<TaggedText> text = chronology.tagged();
        return article()
                .filter(read -> chronology.readyProperty().get())
                .map(read -> () -> Redating.of(
                        from,
                        read,
                        published,
                        now,
                        text.map(found -> found.resolve(published)).orElse(List.of())));
    }

    /** Turns to an article of the dossier, where it was left. */
    public void read(Article turnedTo) {
        searching.hide();
        trail.leave();
        goOn(turnedTo);
    }

    private void goOn(Article turnedTo) {
        turn(turnedTo);
        reading.spot()
                .filter(left -> text.place(left.place().block()).isPresent())
                .ifPresent(reading::returnTo);
    }

    private void turn(Article turnedTo) {
        pointing.at(Optional.empty());
        reading.read(turnedTo);
        article.set(Optional.of(turnedTo));
        finding.read(turnedTo.blocks());
        chronology.read(turnedTo);
    }

    /** Selects the event; selected again, it walks to its next passage and around, or comes back to the only one. */
    public void select(Event event) {
        boolean isAgain = selection.holds(event) && event.mentions().size() == 1;
        selection.select(event);
        if (isAgain) {
            goTo(event.mentions().getFirst().clause());
        }
    }

    /** Brings a place of any article of the dossier into sight. */
    public void goTo(TextSpan place) {
        trail.leave();
        show(place);
    }

    private void show(TextSpan place) {
        searching.hide();
        turnTo(place);
        reading.goTo(place);
    }

    private void follow(Optional<Selection.Passage> before, Optional<Selection.Passage> passage) {
        passage.filter(shown -> before.filter(shown::isSameAs).isEmpty())
                .flatMap(Selection.Passage::mention)
                .ifPresent(mention -> {
                    trail.leave();
                    turnTo(mention.clause());
                    reading.attendTo(mention.clause());
                });
    }

    private void turnTo(TextSpan place) {
        text.place(place.block())
                .map(TextIndex.Place::article)
                .filter(there -> article().filter(there::equals).isEmpty())
                .ifPresent(this::turn);
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

    /** How much each event of the open dossier matters to its story. */
    public Prominence prominence() {
        return prominence;
    }

    /** Where each block of the open dossier stands. */
    public TextIndex text() {
        return text;
    }

    /** A lane for work of a view that takes long. */
    public Jobs.Lane lane() {
        return jobs.lane();
    }

    /** When the events of the open dossier were reported. */
    public Reports reports() {
        return new Reports(text);
    }

    /** The stretch of time that the reader looks at. */
    public TimeWindow window() {
        return window;
    }

    /** The day from which the reader looks. */
    public AsOf asOf() {
        return asOf;
    }

    /** How the timeline is drawn. */
    public Charting charting() {
        return charting;
    }

    public Selection selection() {
        return selection;
    }

    /** What the pointer is at. */
    public Pointing pointing() {
        return pointing;
    }

    public Filters filters() {
        return filters;
    }

    public ReadingPlace reading() {
        return reading;
    }

    public Find finding() {
        return finding;
    }

    /** What is sought in all of the dossier. */
    public Searching searching() {
        return searching;
    }

    public Chronology chronology() {
        return chronology;
    }

    /** What the reader corrects of the dossier. */
    public Correcting correcting() {
        return correcting;
    }

    /** What words that the reader has selected would tell of as an event. */
    public Drafting drafting() {
        return drafting;
    }

    /** What the reader marks in the article that is read. */
    public Annotating annotating() {
        return annotating;
    }

    /** What another date of the article that is read would change. */
    public Prospect prospect() {
        return prospect;
    }

    /** Whether the reader is asked when the article that is read appeared. */
    public Undated undated() {
        return undated;
    }

    /** Where the reader has jumped from. */
    public Trail trail() {
        return trail;
    }

    /** What was done to the dossier. */
    public History history() {
        return history;
    }
}
