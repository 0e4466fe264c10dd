package dateline.exporting.html;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportWords;
import dateline.exporting.XmlText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Writes the list of events as HTML; each leads to the passages that tell it. A long list comes in parts: browsers lay out those in sight. */
final class EventListing {

    private static final int PART = 100;

    private final Dossier dossier;
    private final ExportWords words;
    private final PageAnchors anchors;

    EventListing(Dossier dossier, ExportWords words, PageAnchors anchors) {
        this.dossier = dossier;
        this.words = words;
        this.anchors = anchors;
    }

    void write(StringBuilder page) {
        String title = XmlText.escaped(words.text("page.events"));
        page.append("<section class=\"events\" tabindex=\"0\" aria-label=\"")
                .append(title)
                .append("\">\n<h2>")
                .append(title)
                .append("</h2>\n");
        Citation.Finder citations = new Citation.Finder(dossier);
        Chronicle.of(dossier).stream().gather(Gatherers.windowFixed(PART)).forEach(part -> {
            page.append("<ol>\n");
            part.forEach(event -> write(event, citations.of(event), page));
            page.append("</ol>\n");
        });
        page.append("</section>\n");
    }

    private void write(Event event, List<Citation> told, StringBuilder page) {
        page.append("<li id=\"")
                .append(anchors.event(event))
                .append("\" class=\"")
                .append(anchors.colour(event))
                .append("\">\n<h3>")
                .append(XmlText.escaped(event.title()))
                .append("</h3>\n<p class=\"facts\">")
                .append(facts(event))
                .append("</p>\n");
        for (int number = 0; number < told.size(); number++) {
            Citation citation = told.get(number);
            page.append("<blockquote><a href=\"#")
                    .append(anchors.passage(event, number))
                    .append("\">")
                    .append(XmlText.escaped(words.text("page.quote", citation.marked())))
                    .append("</a>")
                    .append(source(citation))
                    .append("</blockquote>\n");
        }
        words.reason(event)
                .ifPresent(reason -> page.append("<p class=\"reason\">")
                        .append(XmlText.escaped(reason))
                        .append("</p>\n"));
        page.append("</li>\n");
    }

    /** Which of several articles says so. */
    private String source(Citation citation) {
        return dossier.articles().size() == 1
                ? ""
                : "<cite>" + XmlText.escaped(words.source(citation.article())) + "</cite>";
    }

    private String facts(Event event) {
        Stream<String> others = Stream.of(
                        Stream.of(words.status(event)),
                        ExportWords.issues(event, dossier).stream(),
                        event.place().stream())
                .flatMap(part -> part)
                .map(XmlText::escaped);
        return Stream.concat(Stream.of(time(event)), others).collect(Collectors.joining(" · "));
    }

    /** The date, for machines too where it is one that HTML knows: a year, month, day or minute. */
    private String time(Event event) {
        String date = XmlText.escaped(words.date(event));
        return event.time()
                .filter(time -> time.edtf().matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d(T\\d\\d:\\d\\d)?)?)?"))
                .map(time -> "<time datetime=\"" + time.edtf() + "\">" + date + "</time>")
                .orElse(date);
    }
}
