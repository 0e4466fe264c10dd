package dateline.exporting.annotations;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Quote;
import dateline.article.TextSpan;
import dateline.article.WholeText;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of annotations: one for each passage that tells an event, and one for each highlight and note. Each names its words both by
 * quoting them and by their place.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">the Web Annotation Data Model</a>
 */
public final class AnnotationExporter implements Exporter {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportWords words;

    /** Speaks in these words. */
    public AnnotationExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "annotations";
    }

    @Override
    public String suffix() {
        return "jsonld";
    }

    @Override
    public long marksLeftOut(Dossier dossier) {
        return 0;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Map<String, WholeText> texts = new HashMap<>();
        ObjectNode page = mapper.createObjectNode();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", "urn:dateline:annotations");
        page.put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        Citation.Finder citations = new Citation.Finder(dossier);
        for (Event event : Chronicle.of(dossier)) {
            int number = 0;
            for (Citation told : citations.of(event)) {
                number++;
                ObjectNode item = item(items, "event:" + event.id() + ":" + number, "describing");
                bodies(item, event, dossier);
                target(item, told.article(), told.mention().clause(), texts);
            }
        }
        for (Article article : dossier.articles()) {
            int number = 0;
            for (Annotation mark : article.annotations()) {
                number++;
                ObjectNode item = item(
                        items, "mark:" + article.id() + ":" + number, mark.hasNote() ? "commenting" : "highlighting");
                if (mark.hasNote()) {
                    body(item.putArray("body"), "commenting", mark.note());
                }
                target(item, article, mark.span(), texts);
            }
        }
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(page));
        return Loss.all(Loss.of(
                "loss.passages",
                dossier.events().stream()
                        .filter(event -> event.mentions().isEmpty())
                        .count()));
    }

    private static ObjectNode item(ArrayNode items, String id, String motivation) {
        return items.addObject()
                .put("id", "urn:dateline:" + id)
                .put("type", "Annotation")
                .put("motivation", motivation);
    }

    private void bodies(ObjectNode item, Event event, Dossier dossier) {
        ArrayNode bodies = item.putArray("body");
        body(bodies, "describing", event.title());
        event.time().ifPresent(time -> {
            body(bodies, "describing", words.dateAndStatus(event));
            body(bodies, "classifying", time.edtf());
        });
        ExportWords.issues(event, dossier).forEach(issue -> body(bodies, "tagging", issue));
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private static void target(ObjectNode item, Article article, TextSpan span, Map<String, WholeText> texts) {
        ObjectNode target = item.putObject("target");
        target.put("source", WholeText.name(article));
        WholeText text = texts.computeIfAbsent(article.id(), any -> WholeText.of(article));
        Quote words = text.quote(span);
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", words.exact())
                .put("prefix", words.prefix())
                .put("suffix", words.suffix());
        int start = text.position(span);
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put(
                        "end",
                        start + words.exact().codePointCount(0, words.exact().length()));
    }
}
