package dateline.ui.shell;

import dateline.building.Built;
import dateline.dossier.ReturnedMarks;
import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import dateline.session.Exporting;
import dateline.session.Gathering;
import dateline.session.Opening;
import dateline.session.ReadingBack;
import dateline.session.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what came of opening and saving files, until it is read or something else comes of another. */
final class Notices {

    /** How many lost marks have room. */
    private static final int MOST_LOST = 4;

    private static final String NOTHING_FOUND = "minor.none";

    private final NoticeBar bar;
    private final Messages messages;
    private final Words words;
    private final Consumer<List<String>> details;
    private final Recoveries recoveries;
    private final BiConsumer<Path, Boolean> settle;
    private final Consumer<String> done;

    /** What was told of the text that is open as soon as it was. */
    private List<String> told = List.of();

    /**
     * Tells in the bar.
     *
     * @param details shows lines apart
     * @param recoveries offers what was not saved
     * @param settle asks what is to become of a file that another has changed, or taken away
     * @param done says what was done as asked
     */
    Notices(
            NoticeBar bar,
            Words words,
            Consumer<List<String>> details,
            Recoveries recoveries,
            BiConsumer<Path, Boolean> settle,
            Consumer<String> done) {
        this.bar = bar;
        this.messages = words.window();
        this.words = words;
        this.details = details;
        this.recoveries = recoveries;
        this.settle = settle;
        this.done = done;
    }

    void tell(Opening.Outcome outcome) {
        told = List.of();
        switch (outcome) {
            case Opening.Outcome.Failed failed -> show(unopened(failed.reason()), List.of());
            case Opening.Outcome.Restored restored -> {
                recoveries.settle(restored.recovered());
                bar.show(messages.text("restored"));
            }
            case Opening.Outcome.Left left -> recoveries.offer(left.recovered());
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

    /** What was told of another is over; what else is to be remarked of this comes when all of it is known. */
    void tell(Gathering.Opened opened) {
        if (opened.isFirst()) {
            bar.hide();
            told = opened.built().remarks().stream()
                    .map(remark -> remark.line(words.importing()))
                    .toList();
            told.stream().findFirst().ifPresent(first -> show(first, told));
        }
    }

    void tell(Gathering.Outcome outcome) {
        switch (outcome) {
            case Gathering.Outcome.Nothing nothing -> {
                ImportException first = nothing.reasons().getFirst();
                String more = messages.text("open.failed", first.file(), first.sentence(words.importing()), 0);
                nothing.again()
                        .ifPresentOrElse(
                                again -> bar.tell(more, new NoticeBar.Choice(messages.text("open.again"), again)),
                                () -> show(more, nothing.reasons().size() > 1 ? lines(nothing.reasons()) : List.of()));
            }
            case Gathering.Outcome.Gathered gathered -> {
                List<ImportException> reasons = gathered.built().unread();
                List<String> lines = Stream.concat(
                                lines(reasons).stream(),
                                gathered.built().remarks().stream().map(remark -> remark.line(words.importing())))
                        .toList();
                if (lines.isEmpty()) {
                    bar.hide();
                } else if (lines.equals(told)) {
                    return; // it may have been read and dismissed
                } else if (isAnswer(gathered.built())) {
                    bar.hide();
                    done.accept(lines.getFirst());
                } else {
                    show(messages.text("gather.remarks", reasons.size(), lines.getFirst()), lines);
                }
            }
        }
    }

    /** Whether it says no more than that nothing was found, of which nobody has to be reminded. */
    private static boolean isAnswer(Built built) {
        return built.unread().isEmpty()
                && built.remarks().stream()
                        .allMatch(remark -> remark.warning().key().equals(NOTHING_FOUND));
    }

    private void show(String text, List<String> lines) {
        if (lines.size() > 1) {
            bar.tell(text, new NoticeBar.Choice(messages.text("gather.all"), () -> details.accept(lines)));
        } else {
            bar.tell(text);
        }
    }

    private List<String> lines(List<ImportException> reasons) {
        return reasons.stream().map(reason -> reason.line(words.importing())).toList();
    }

    void tell(Saving.Outcome outcome) {
        switch (outcome) {
            case Saving.Outcome.Failed failed -> show(unsaved(failed.reason()), List.of());
            case Saving.Outcome.Saved saved -> bar.hide();
            case Saving.Outcome.AsBefore undone -> bar.hide();
            case Saving.Outcome.Differs differs -> changed(differs.file(), differs.isGone());
            case Saving.Outcome.Changed changed -> changed(changed.file(), changed.isGone());
            case Saving.Outcome.Shared shared ->
                show(messages.text("shared", shared.file().getFileName()), List.of());
        }
    }

    void tell(Exporting.Outcome outcome) {
        switch (outcome) {
            case Exporting.Outcome.Failed failed -> show(unsaved(failed.reason()), List.of());
            case Exporting.Outcome.Written written -> {
                bar.hide();
                done.accept(Stream.concat(
                                Stream.of(messages.text(
                                        written.isBibliography() ? "export.cited" : "export.written",
                                        written.holds(),
                                        written.file().getFileName())),
                                written.losses().stream().map(loss -> loss.line(words.exporting())))
                        .collect(Collectors.joining("\n")));
            }
        }
    }

    void tell(ReadingBack.Outcome outcome) {
        switch (outcome) {
            case ReadingBack.Outcome.Failed failed -> show(failed.reason().line(words.importing()), List.of());
            case ReadingBack.Outcome.Done read -> {
                ReturnedMarks marks = read.marks();
                bar.hide();
                done.accept(Stream.concat(
                                Stream.of(messages.text(
                                        "marks.read",
                                        marks.kept(),
                                        marks.moved(),
                                        marks.lost().size())),
                                marks.lost().stream()
                                        .limit(MOST_LOST)
                                        .map(lost -> messages.text(
                                                "marks.lost", lost.words().exact())))
                        .collect(Collectors.joining("\n")));
            }
        }
    }

    private void changed(Path file, boolean isGone) {
        bar.ask(
                messages.text(isGone ? "changed.gone" : "changed", file.getFileName()),
                new NoticeBar.Choice(
                        messages.text(isGone ? "changed.gone.elsewhere" : "changed.decide"),
                        () -> settle.accept(file, isGone)));
    }

    private String unsaved(DossierException reason) {
        Problem first = reason.problems().getFirst();
        return messages.text("save.failed", reason.file().getFileName(), first.sentence(words.library()));
    }

    private String unopened(DossierException reason) {
        Problem first = reason.problems().getFirst();
        String what = first.place()
                .map(place -> messages.text("open.at", place.line(), place.column(), first.sentence(words.library())))
                .orElseGet(() -> first.sentence(words.library()));
        return messages.text(
                "open.failed",
                reason.file().getFileName(),
                what,
                reason.problems().size() - 1);
    }
}
