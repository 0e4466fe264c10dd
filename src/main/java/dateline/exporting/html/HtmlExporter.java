package dateline.exporting.html;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
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
 * One page that needs nothing beside it, and no network: the timeline, and below it the articles beside a list of their events,
 * each leading to the other. It is dark where the reader's system is, and can be printed. Machines read its events as JSON-LD.
 */
public final class HtmlExporter implements Exporter {

    private static final PageFrame FRAME =
            new PageFrame(List.of(StyleSheet.TIMELINE, StyleSheet.ISSUES, "/exporting/page.css"), "/exporting/page.js");

    private final ExportWords words;

    /** Speaks in these words. */
    public HtmlExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String suffix() {
        return "html";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        PageAnchors anchors = new PageAnchors(dossier);
        StringBuilder page = new StringBuilder();
        FRAME.open(words.title(dossier), page);
        page.append("<header>\n<h1>")
                .append(XmlText.escaped(words.title(dossier)))
                .append("</h1>\n");
        page.append("<figure class=\"timeline\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(XmlText.escaped(words.text("page.timeline")))
                .append("\">\n")
                .append(new SvgTimeline(event -> Optional.of("#" + anchors.event(event)), "")
                        .of(TimelinePicture.of(dossier, options, words)))
                .append("</figure>\n</header>\n<main>\n");
        articles(dossier, anchors, page);
        new EventListing(dossier, words, anchors).write(page);
        page.append("</main>\n");
        page.append("<script type=\"application/ld+json\">")
                .append(LinkedData.of(dossier, anchors))
                .append("</script>\n");
        FRAME.close(page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private void articles(Dossier dossier, PageAnchors anchors, StringBuilder page) {
        page.append("<div class=\"articles\">\n");
        if (dossier.articles().size() > 1) {
            page.append("<nav aria-label=\"")
                    .append(XmlText.escaped(words.text("page.articles")))
                    .append("\"><ol>\n");
            for (Article article : dossier.articles()) {
                page.append("<li><a href=\"#")
                        .append(anchors.article(article))
                        .append("\">")
                        .append(XmlText.escaped(words.source(article)))
                        .append("</a></li>\n");
            }
            page.append("</ol></nav>\n");
        }
        ArticleMarkup markup = new ArticleMarkup(dossier, words, anchors);
        dossier.articles().forEach(article -> markup.write(article, page));
        page.append("</div>\n");
    }
}
