package dateline.exporting.timelinejs;

import dateline.article.Article;
import dateline.article.Particular;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportWords;
import dateline.exporting.Loss;
import dateline.exporting.OneLine;
import dateline.exporting.XmlText;
import dateline.time.TimeSpan;
import dateline.timeline.Chart;
import dateline.timeline.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The slides of a dossier. Their groups are the issues, the eras what lasts through most of the time. A date that numbers cannot say is
 * written in words beside them, and so is how it stands with what is not simply past, where no such document states the slide. What a document of TimelineJS states besides stays as it is.
 */
final class Slides {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Dossier dossier;
    private final ExportWords words;
    private final Citation.Finder citations;
    private final Set<String> eras;

    Slides(Dossier dossier, ExportWords words) {
        this.dossier = dossier;
        this.words = words;
        citations = new Citation.Finder(dossier);
        eras = Chart.of(dossier.events(), dossier.issues(), dossier.published()).eras().stream()
                .map(Mark::event)
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    /** The whole timeline. */
    ObjectNode timeline() {
        ObjectNode timeline = mapper.createObjectNode();
        List<Particular> besides = dossier.articles().stream()
                .map(article -> article.source().particulars())
                .flatMap(List::stream)
                .toList();
        StatedSlide.of(besides, mapper).ifPresent(stated -> timeline.setAll(stated.original()));
        title(timeline);
        timeline.putArray("events").addAll(slides(false));
        List<ObjectNode> lasting = slides(true);
        if (timeline.has("eras") || !lasting.isEmpty()) {
            timeline.putArray("eras").addAll(lasting);
        }
        return timeline;
    }

    /** What cannot be held. */
    List<Loss> losses() {
        return Loss.all(
                Loss.of("loss.undated", Chronicle.undated(dossier)),
                Loss.of(
                        "loss.words",
                        dossier.events().stream()
                                .flatMap(event -> event.time().stream())
                                .filter(time -> !SlideDate.isWhole(time))
                                .count()));
    }

    private void title(ObjectNode timeline) {
        ObjectNode title = mapper.createObjectNode();
        text(title, words.title(dossier), sources());
        boolean isStated = dossier.articles().size() == 1
                && dossier.events().stream().anyMatch(event -> stated(event).isPresent());
        boolean isRenamed =
                dossier.articles().stream().noneMatch(article -> article.title().equals(dossier.title()));
        if (timeline.path("title") instanceof ObjectNode original) {
            StatedSlide.retitle(original, title, isRenamed);
        } else if (!isStated || isRenamed) {
            timeline.set("title", title);
        }
    }

    private List<ObjectNode> slides(boolean isEra) {
        return Chronicle.of(dossier).stream()
                .filter(event -> event.time().isPresent())
                .filter(event ->
                        stated(event).map(StatedSlide::isEra).orElseGet(() -> eras.contains(event.id())) == isEra)
                .map(event -> slide(event, isEra))
                .toList();
    }

    private Optional<StatedSlide> stated(Event event) {
        return event.mentions().stream()
                .map(Mention::particulars)
                .flatMap(particulars -> StatedSlide.of(particulars, mapper).stream())
                .findFirst();
    }

    private ObjectNode slide(Event event, boolean isEra) {
        List<Citation> told = citations.of(event);
        ObjectNode slide = mapper.createObjectNode().put("unique_id", event.id());
        dates(event, slide);
        text(slide, event.title(), isEra ? "" : paragraphs(event, told));
        Optional<StatedSlide> stated = stated(event);
        issue(event)
                .filter(issue -> !isEra)
                .filter(issue -> stated.map(StatedSlide::hasGroup).orElse(true))
                .ifPresent(issue -> slide.put("group", issue.name()));
        boolean isRenamed = told.stream().noneMatch(citation -> citation.quote().equals(OneLine.of(event.title())));
        return stated.map(original -> original.updated(slide, isRenamed)).orElse(slide);
    }

    private Optional<Issue> issue(Event event) {
        return event.issues().stream()
                .limit(1)
                .flatMap(id ->
                        dossier.issues().stream().filter(issue -> issue.id().equals(id)))
                .findFirst();
    }

    private void dates(Event event, ObjectNode slide) {
        TimeSpan time = event.time().orElseThrow();
        Optional<TimeSpan> first = time.first();
        Optional<TimeSpan> last = time.last();
        SlideDate.write(first.or(() -> last).orElse(time), false, slide.putObject("start_date"));
        if (first.isPresent() && SlideDate.needsEnd(time)) {
            SlideDate.write(last.orElse(time), true, slide.putObject("end_date"));
        }
        if (!SlideDate.isWhole(time) || event.status() != Status.HAPPENED) {
            slide.put("display_date", words.dateAndStatus(event));
        }
    }

    private static void text(ObjectNode slide, String headline, String paragraphs) {
        slide.putObject("text").put("headline", XmlText.escaped(headline)).put("text", paragraphs);
    }

    private String paragraphs(Event event, List<Citation> told) {
        String quotes = told.stream()
                .map(citation -> "<blockquote>" + XmlText.escaped(citation.quote()) + "</blockquote><p>"
                        + source(citation.article()) + "</p>")
                .distinct()
                .collect(Collectors.joining());
        return words.reason(event)
                .map(reason -> quotes + "<p>" + XmlText.escaped(reason) + "</p>")
                .orElse(quotes);
    }

    private String source(Article article) {
        String source = XmlText.escaped(words.source(article));
        return article.source()
                .webAddress()
                .map(address -> "<a href=\"" + XmlText.escaped(address) + "\">" + source + "</a>")
                .orElse(source);
    }

    private String sources() {
        return dossier.articles().stream()
                .map(article -> "<p>" + XmlText.escaped(words.source(article)) + "</p>")
                .collect(Collectors.joining());
    }
}
