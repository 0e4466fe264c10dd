package dateline.ui.shell;

import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import dateline.session.Gathering;
import dateline.session.Opening;
import dateline.session.Saving;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells what came of opening and saving files, until it is read or something else comes of another. */
final class Notices {

    private final NoticeBar bar;
    private final Messages messages;
    private final Messages problems;
    private final Messages unread;
    private final Consumer<List<String>> details;

    /** The problems are the messages of the library; the details are shown apart. */
    Notices(NoticeBar bar, Words words, Consumer<List<String>> details) {
        this.bar = bar;
        this.messages = words.window();
        this.problems = words.library();
        this.unread = words.importing();
        this.details = details;
    }

    void tell(Opening.Outcome outcome) {
        switch (outcome) {
            case Opening.Outcome.Failed failed -> show(unopened(failed.reason()), List.of());
            case Opening.Outcome.Opened opened -> {
                int orphans = opened.loaded().orphans().size();
                if (orphans > 0) {
                    show(messages.text("open.orphans", orphans), List.of());
                } else if (opened.file().isPresent()) {
                    bar.hide();
                }
            }
        }
    }

    void tell(Gathering.Outcome outcome) {
        switch (outcome) {
            case Gathering.Outcome.Nothing nothing -> {
                ImportException first = nothing.reasons().getFirst();
                String more = messages.text("open.failed", first.file(), first.sentence(unread), 0);
                show(more, nothing.reasons().size() > 1 ? lines(nothing.reasons()) : List.of());
            }
            case Gathering.Outcome.Gathered gathered -> {
                List<ImportException> reasons = gathered.built().unread();
                List<String> lines = Stream.concat(
                                lines(reasons).stream(),
                                gathered.built().remarks().stream().map(remark -> remark.line(unread)))
                        .toList();
                if (lines.isEmpty()) {
                    bar.hide();
                } else {
                    show(messages.text("gather.remarks", reasons.size(), lines.getFirst()), lines);
                }
            }
        }
    }

    private void show(String text, List<String> lines) {
        if (lines.size() > 1) {
            bar.show(text, messages.text("gather.all"), () -> details.accept(lines));
        } else {
            bar.show(text);
        }
    }

    private List<String> lines(List<ImportException> reasons) {
        return reasons.stream().map(reason -> reason.line(unread)).toList();
    }

    void tell(Saving.Outcome outcome) {
        switch (outcome) {
            case Saving.Outcome.Failed failed -> show(unsaved(failed.reason()), List.of());
            case Saving.Outcome.Saved saved -> bar.hide();
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
