package dateline.exporting;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event in plain words, to be pasted anywhere: its title, when it was and why, and who tells it with which words. */
public record EventText(ExportWords words) {

    /** The event of the dossier in some lines, without a line break at the end. */
    public String of(Event event, Dossier dossier) {
        Stream<String> told = new Citation.Finder(dossier)
                .of(event).stream()
                        .limit(1)
                        .map(passage -> words.text("cited", passage.quote(), words.source(passage.article())));
        return Stream.concat(Stream.of(event.title(), when(event)), told).collect(Collectors.joining("\n"));
    }

    /** The words that tell the event first, with their source and where it is; empty where no article tells it. */
    public Optional<String> citation(Event event, Dossier dossier) {
        return new Citation.Finder(dossier)
                .of(event).stream()
                        .findFirst()
                        .map(told -> words.text("cited", told.quote(), words.reference(told.article())));
    }

    private String when(Event event) {
        return words.reason(event)
                .map(reason -> words.text("dated", words.date(event), reason))
                .orElseGet(() -> words.date(event));
    }
}
