package dateline.exporting.html;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.StarredStory;
import dateline.exporting.XmlText;
import dateline.exporting.picture.StyleSheet;
import dateline.exporting.picture.TimelinePicture;
import dateline.exporting.svg.SvgTimeline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The starred events or, where none is, the story in short as a presentation: a page that needs nothing beside it, on which each of them fills the window, after a timeline of
 * them all. On paper each has a sheet.
 */
public final class PresentationExporter implements Exporter {

    private static final PageFrame FRAME = new PageFrame(
            List.of(StyleSheet.TIMELINE, StyleSheet.ISSUES, "/exporting/presentation.css"),
            "/exporting/presentation.js");

    private final ExportWords words;

    /** Speaks in these words. */
    public PresentationExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "presentation";
    }

    @Override
    public String suffix() {
        return "html";
    }

    @Override
    public long marksLeftOut(Dossier dossier) {
        return StarredStory.marksLeftOut(dossier);
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Dossier told = StarredStory.chosen(dossier);
        List<StarredStory.Step> story = StarredStory.of(told, words);
        StringBuilder page = new StringBuilder();
        FRAME.open(words.title(dossier), page);
        page.append("<main>\n<section id=\"s0\">\n<h1>")
                .append(XmlText.escaped(words.title(dossier)))
                .append("</h1>\n<figure tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(XmlText.escaped(words.text("page.timeline")))
                .append("\">\n")
                .append(new SvgTimeline(
                                event -> Optional.of("#s" + (told.events().indexOf(event) + 1)), "")
                        .of(TimelinePicture.of(told, options, words)))
                .append("</figure>\n")
                .append(links(0, story.size()))
                .append("</section>\n");
        for (int number = 1; number <= story.size(); number++) {
            write(story.get(number - 1), number, story.size(), page);
        }
        page.append("</main>\n");
        FRAME.close(page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        return Loss.all(StarredStory.leftOut(dossier));
    }

    private void write(StarredStory.Step step, int number, int all, StringBuilder page) {
        page.append("<section id=\"s").append(number).append("\">\n");
        element("p", "date", step.date(), page);
        element("h2", "title", step.title(), page);
        step.quote().ifPresent(quote -> element("blockquote", "quote", words.text("page.quote", quote), page));
        step.source().ifPresent(source -> element("p", "source", source, page));
        step.ownWords().forEach(note -> element("p", "own", note, page));
        page.append(links(number, all)).append("</section>\n");
    }

    private static void element(String name, String styleClass, String text, StringBuilder page) {
        page.append('<')
                .append(name)
                .append(" class=\"")
                .append(styleClass)
                .append("\">")
                .append(XmlText.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** To the steps beside, and where in the story this one is. */
    private String links(int number, int all) {
        String before = number > 0 ? link(number - 1, "presentation.previous") : "";
        String place = number > 0 ? "<span>" + words.text("presentation.place", number, all) + "</span>" : "";
        String next = number < all ? link(number + 1, "presentation.next") : "";
        return "<nav aria-label=\"" + XmlText.escaped(words.text("presentation.step", number)) + "\">" + before + place
                + next + "</nav>\n";
    }

    private String link(int number, String key) {
        return "<a href=\"#s" + number + "\">" + XmlText.escaped(words.text(key)) + "</a>";
    }
}
