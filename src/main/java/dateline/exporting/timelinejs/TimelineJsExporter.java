package dateline.exporting.timelinejs;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.WebLink;
import dateline.exporting.XmlText;
import dateline.time.TimeSpan;
import dateline.timeline.Chart;
import dateline.timeline.Mark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timeline of TimelineJS, version 3. Its groups are the issues, its eras what lasts through most of the time. A date that its numbers
 * cannot say is written in words beside them.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">the format</a>
 */
public final class TimelineJsExporter implements Exporter {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportWords words;

    /** Speaks in these words. */
    public TimelineJsExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "timelinejs";
    }

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Citation.Finder citations = new Citation.Finder(dossier);
        List<Event> dated = Chronicle.of(dossier).stream()
                .filter(event -> event.time().isPresent())
                .toList();
        Set<String> eras = Chart.of(dossier.events(), dossier.issues(), List.of()).eras().stream()
                .map(Mark::event)
                .map(Event::id)
                .collect(Collectors.toSet());
        ObjectNode timeline = mapper.createObjectNode();
        text(timeline.putObject("title"), words.title(dossier), sources(dossier));
        ArrayNode slides = timeline.putArray("events");
        ArrayNode bands = timeline.putArray("eras");
        for (Event event : dated) {
            boolean isEra = eras.contains(event.id());
            ObjectNode slide = isEra ? bands.addObject() : slides.addObject();
            slide(slide, event, isEra ? "" : paragraphs(event, citations.of(event)));
            ExportWords.issues(event, dossier).stream()
                    .findFirst()
                    .filter(issue -> !isEra)
                    .ifPresent(issue -> slide.put("group", issue));
        }
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(timeline));
        return Loss.all(
                Loss.of("loss.undated", Chronicle.undated(dossier)),
                Loss.of(
                        "loss.words",
                        dated.stream()
                                .filter(event -> !SlideDate.isWhole(event.time().orElseThrow()))
                                .count()));
    }

    private void slide(ObjectNode slide, Event event, String paragraphs) {
        TimeSpan time = event.time().orElseThrow();
        slide.put("unique_id", event.id());
        Optional<TimeSpan> first = time.first();
        Optional<TimeSpan> last = time.last();
        SlideDate.write(first.or(() -> last).orElse(time), false, slide.putObject("start_date"));
        if (first.isPresent() && SlideDate.needsEnd(time)) {
            SlideDate.write(last.orElse(time), true, slide.putObject("end_date"));
        }
        if (!SlideDate.isWhole(time)) {
            slide.put("display_date", words.date(time));
        }
        text(slide, event.title(), paragraphs);
    }

    private static void text(ObjectNode slide, String headline, String paragraphs) {
        slide.putObject("text").put("headline", XmlText.escaped(headline)).put("text", paragraphs);
    }

    private String paragraphs(Event event, List<Citation> told) {
        String quotes = told.stream()
                .map(citation -> "<blockquote>" + XmlText.escaped(citation.quote()) + "</blockquote><p>"
                        + source(citation) + "</p>")
                .collect(Collectors.joining());
        return words.reason(event)
                .map(reason -> "<p>" + XmlText.escaped(reason) + "</p>")
                .map(reason -> quotes + reason)
                .orElse(quotes);
    }

    private String source(Citation citation) {
        String source = XmlText.escaped(words.source(citation.article()));
        return WebLink.of(citation.article())
                .map(address -> "<a href=\"" + XmlText.escaped(address) + "\">" + source + "</a>")
                .orElse(source);
    }

    private String sources(Dossier dossier) {
        return dossier.articles().stream()
                .map(article -> "<p>" + XmlText.escaped(words.source(article)) + "</p>")
                .collect(Collectors.joining());
    }
}
