package dateline.ui.shell;

import dateline.article.Article;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.ReadingSession;
import dateline.session.Saving;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;

/** The line at the foot of the window: what is open, what its dates rest on, what is under way. */
final class StatusLine extends StatusBar {

    private final ReadingSession session;
    private final Gathering gathering;
    private final Messages messages;
    private final TimeWords times;
    private final UnderWay underWay;
    private final StatusCounts counts;
    private final Button cancel = new Button();
    private final Label saved = new Label();

    StatusLine(Desk desk, Messages messages, TimeWords times) {
        this.session = desk.session();
        this.gathering = desk.gathering();
        this.messages = messages;
        this.times = times;
        this.underWay = new UnderWay(messages);
        this.counts = new StatusCounts(messages);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(textProperty());
        session.articleProperty().subscribe(article -> show());
        session.filters().listedProperty().subscribe(listed -> show());
        session.searching().eventsProperty().subscribe(found -> show());
        session.chronology().expressionsProperty().subscribe(told -> show());
        cancel.setText(messages.text("gather.cancel"));
        cancel.setId("cancel-reading");
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(pressed -> gathering.cancel());
        cancel.visibleProperty()
                .subscribe(isVisible -> getRightItems().setAll(isVisible ? List.of(cancel, saved) : List.of(saved)));
        saved.setId("saved");
        desk.saving().unsavedProperty().subscribe(unsaved -> show(desk.saving()));
        desk.saving().outcomeProperty().subscribe(came -> show(desk.saving()));
        desk.opening().busyProperty().subscribe(busy -> setProgress(busy ? -1 : 0));
        gathering.shareProperty().subscribe(share -> show());
        gathering.seeking().calledOffProperty().subscribe(isOff -> show());
    }

    private void show() {
        Optional<Gathering.Share> share = gathering.shareProperty().get();
        boolean isToldAbove = EventsToCome.tellsOf(session);
        cancel.setVisible(share.isPresent() && !isToldAbove);
        setProgress(share.filter(now -> !isToldAbove).map(underWay::progress).orElse(0.0));
        boolean isOff = isToldAbove && gathering.seeking().calledOffProperty().get();
        setText(share.map(underWay::words).orElseGet(() -> isOff ? messages.text("gather.called-off") : counts()));
    }

    /** That all is saved is said where something was, not where a dossier has only been opened. */
    private void show(Saving saving) {
        String kept = saving.outcomeProperty()
                .get()
                .filter(Saving.Outcome.Saved.class::isInstance)
                .map(came -> messages.text("status.saved"))
                .orElse("");
        saved.setText(saving.unsaved() ? messages.text("status.unsaved") : kept);
    }

    private String counts() {
        String told = counts.words(session);
        return session.searching()
                .eventsProperty()
                .get()
                .map(found -> messages.text("status.found", found.size()))
                .or(() -> session.article().map(this::anchor))
                .filter(more -> !more.isEmpty())
                .map(more -> messages.text("status.line", told, more))
                .orElse(told);
    }

    /** What the dates of the text rest on; nothing where that is of no account, since it speaks of none. */
    private String anchor(Article article) {
        if (session.chronology().expressions().isEmpty()) {
            return article.published().isPresent() ? "" : counts.undated(session);
        }
        if (session.chronology().historyProperty().get()) {
            return messages.text("status.history");
        }
        return article.published()
                .map(date -> messages.text("status.news", times.words(date)))
                .orElseGet(() -> counts.undated(session));
    }
}
