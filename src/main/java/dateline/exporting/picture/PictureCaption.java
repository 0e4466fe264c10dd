package dateline.exporting.picture;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a picture shows, so that it says so where it stands alone. */
record PictureCaption(Dossier dossier, ExportOptions options, PictureLayout layout, ExportWords words) {

    /** The time, how many events, and what was chosen. */
    String text() {
        String counts = words.text(
                "caption.counts",
                dossier.events().size(),
                layout.chart().undated().size(),
                dossier.articles().size());
        return Stream.of(range(), Optional.of(counts), leftOut(), lanes(), asOf(), published())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** The time that was asked for, or from the first to the last day. */
    private Optional<String> range() {
        List<TimeSpan> times = dossier.events().stream()
                .map(Event::time)
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDate> first = times.stream()
                .filter(time -> !time.openStart())
                .map(TimeSpan::earliest)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last = times.stream()
                .filter(time -> !time.openEnd())
                .map(TimeSpan::latest)
                .max(Comparator.naturalOrder());
        return options.range()
                .map(words::date)
                .or(() -> first.flatMap(
                        from -> last.map(to -> words.text("caption.range", words.day(from), words.day(to)))));
    }

    private Optional<String> leftOut() {
        return Optional.of(options.leftOut())
                .filter(count -> count > 0)
                .map(count -> words.text("caption.left-out", count));
    }

    private Optional<String> lanes() {
        String names = dossier.issues().stream()
                .filter(options::isShown)
                .map(Issue::name)
                .collect(Collectors.joining(", "));
        return Optional.of(names)
                .filter(any -> !options.lanes().isEmpty())
                .map(any -> words.text("caption.lanes", any));
    }

    private Optional<String> asOf() {
        String key = layout.dateLine().isPresent() ? "caption.as-of.line" : "caption.as-of";
        return options.asOf().map(day -> words.text(key, words.day(day)));
    }

    private Optional<String> published() {
        return dossier.published().stream()
                .max(Comparator.comparing(TimeSpan::end))
                .filter(date -> layout.dateLine().isPresent())
                .filter(date -> options.asOf().isEmpty())
                .map(date -> words.text("caption.published", words.date(date)));
    }
}
