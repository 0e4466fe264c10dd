package dateline.exporting;

import dateline.dossier.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event in plain words, to be pasted anywhere: its title, when it was and why, and who tells it with which words. */
public record EventText(ExportWords words) {

    /** The event with the first of its passages, in some lines without a line break at the end. */
    public String of(Event event, List<Citation> told) {
        return withAll(event, told.stream().limit(1).toList());
    }

    /** The same with all its passages, each as often as its words or its source differ. */
    public String withAll(Event event, List<Citation> told) {
        Stream<String> passages = told.stream()
                .map(passage -> words.text("cited", passage.marked(), words.source(passage.article())))
                .distinct();
        return Stream.concat(Stream.of(OneLine.of(event.title()), when(event)), passages)
                .collect(Collectors.joining("\n"));
    }

    /** The words that tell the event first, with their source and where it is; empty where no article tells it. */
    public Optional<String> citation(List<Citation> told) {
        return told.stream()
                .findFirst()
                .map(passage -> words.text("cited", passage.marked(), words.reference(passage.article())));
    }

    private String when(Event event) {
        return words.reason(event)
                .map(reason -> words.text("dated", words.dateAndStatus(event), reason))
                .orElseGet(() -> words.dateAndStatus(event));
    }
}
