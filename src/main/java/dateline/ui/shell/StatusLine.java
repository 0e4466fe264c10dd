package dateline.ui.shell;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import org.controlsfx.control.StatusBar;

/** The line at the foot of the window: what is open, what its dates rest on, what is under way. */
final class StatusLine extends StatusBar {

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;

    StatusLine(Desk desk, Messages messages, TimeWords times) {
        this.session = desk.session();
        this.messages = messages;
        this.times = times;
        session.articleProperty().subscribe(article -> show());
        session.filters().shownProperty().subscribe(shown -> show());
        desk.opening().busyProperty().subscribe(busy -> setProgress(busy ? -1 : 0));
    }

    private void show() {
        Dossier dossier = session.dossier();
        long undated = dossier.events().stream()
                .filter(event -> event.time().isEmpty())
                .count();
        int hidden = dossier.events().size() - session.filters().shown().size();
        String counts = messages.text(
                "status.counts", dossier.events().size(), dossier.issues().size(), undated, hidden);
        setText(messages.text("status.line", counts, anchor()));
    }

    private String anchor() {
        return session.article()
                .flatMap(Article::published)
                .map(date -> messages.text("status.anchor", times.words(date)))
                .orElseGet(() -> messages.text("status.no-anchor"));
    }
}
