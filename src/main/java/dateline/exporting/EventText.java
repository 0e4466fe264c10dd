package dateline.exporting;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event in plain words, to be pasted anywhere: its title, when it was and why, and who tells it with which words. */
public record EventText(ExportWords words) {

    /** The event of the dossier in some lines, without a line break at the end. */
    public String of(Event event, Dossier dossier) {
        Optional<Citation> told =
                new Citation.Finder(dossier).of(event).stream().findFirst();
        return Stream.of(
                        List.of(event.title(), when(event)),
                        told
                                .map(passage -> words.text("cited", passage.quote(), words.source(passage.article())))
                                .stream()
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private String when(Event event) {
        return words.reason(event)
                .map(reason -> words.text("dated", words.date(event), reason))
                .orElseGet(() -> words.date(event));
    }
}
