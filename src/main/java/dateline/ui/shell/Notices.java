package dateline.ui.shell;

import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import dateline.session.Opening.Outcome;
import org.controlsfx.control.NotificationPane;

/** Tells what came of opening a file, over the panes, until it is read or something else comes of another. */
final class Notices {

    private final NotificationPane pane;
    private final Messages messages;
    private final Messages problems;

    /** The problems are the messages of the library. */
    Notices(NotificationPane pane, Messages messages, Messages problems) {
        this.pane = pane;
        this.messages = messages;
        this.problems = problems;
        pane.setShowFromTop(true);
    }

    void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Failed failed -> pane.show(sentence(failed.reason()));
            case Outcome.Opened opened -> {
                int orphans = opened.loaded().orphans().size();
                if (orphans > 0) {
                    pane.show(messages.text("open.orphans", orphans));
                } else if (opened.file().isPresent()) {
                    pane.hide();
                }
            }
        }
    }

    private String sentence(DossierException reason) {
        Problem first = reason.problems().getFirst();
        String what = first.place()
                .map(place -> messages.text("open.at", place.line(), place.column(), first.sentence(problems)))
                .orElseGet(() -> first.sentence(problems));
        return messages.text(
                "open.failed",
                reason.file().getFileName(),
                what,
                reason.problems().size() - 1);
    }
}
