package dateline.ui.shell;

import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import dateline.session.Opening;
import dateline.session.Saving;
import org.controlsfx.control.NotificationPane;

/** Tells what came of opening and saving files, over the panes, until it is read or something else comes of another. */
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

    void tell(Opening.Outcome outcome) {
        switch (outcome) {
            case Opening.Outcome.Failed failed -> pane.show(unopened(failed.reason()));
            case Opening.Outcome.Opened opened -> {
                int orphans = opened.loaded().orphans().size();
                if (orphans > 0) {
                    pane.show(messages.text("open.orphans", orphans));
                } else if (opened.file().isPresent()) {
                    pane.hide();
                }
            }
        }
    }

    void tell(Saving.Outcome outcome) {
        switch (outcome) {
            case Saving.Outcome.Failed failed -> pane.show(unsaved(failed.reason()));
            case Saving.Outcome.Saved saved -> pane.hide();
        }
    }

    private String unsaved(DossierException reason) {
        Problem first = reason.problems().getFirst();
        return messages.text("save.failed", reason.file().getFileName(), first.sentence(problems));
    }

    private String unopened(DossierException reason) {
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
