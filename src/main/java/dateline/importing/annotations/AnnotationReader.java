package dateline.importing.annotations;

import dateline.article.Quote;
import dateline.article.WrittenMark;
import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the highlights and notes of a page of annotations. What describes events is passed over: the dossier knows them.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">the Web Annotation Data Model</a>
 */
public final class AnnotationReader {

    private static final List<String> OF_READERS = List.of("highlighting", "commenting");

    private final Json json = new Json();

    /** The marks in the order of the file; throws where it is none of annotations. */
    public List<WrittenMark> read(Document document) throws ImportException {
        Json.Result read = json.read(Decoded.of(document).text().replace("\uFEFF", ""));
        Object root = read.value()
                .orElseThrow(() -> new ImportException(document.name(), "json.broken", read.line(), read.column()));
        List<?> items = root instanceof List<?> list ? list : Json.elements(Json.member(root, "items"));
        if (items.stream().noneMatch(item -> Json.text(item, "type").equals("Annotation"))) {
            throw new ImportException(document.name(), "annotations.other");
        }
        return items.stream().flatMap(item -> mark(item).stream()).toList();
    }

    private static Optional<WrittenMark> mark(Object item) {
        Object target = Json.member(item, "target");
        List<?> selectors = Json.elements(Json.member(target, "selector"));
        Optional<Quote> words = selectors(selectors, "TextQuoteSelector")
                .map(quote ->
                        new Quote(Json.text(quote, "exact"), Json.text(quote, "prefix"), Json.text(quote, "suffix")))
                .filter(quote -> !quote.exact().isEmpty())
                .findFirst();
        int start = selectors(selectors, "TextPositionSelector")
                .map(position -> Json.member(position, "start"))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
        String source = target instanceof String address ? address : Json.text(target, "source");
        return words.filter(quote -> OF_READERS.contains(Json.text(item, "motivation")))
                .map(quote -> new WrittenMark(source, quote, start, note(item)));
    }

    private static Stream<?> selectors(List<?> selectors, String type) {
        return selectors.stream().filter(each -> Json.text(each, "type").equals(type));
    }

    private static String note(Object item) {
        return Stream.concat(
                        Json.elements(Json.member(item, "body")).stream().map(body -> Json.text(body, "value")),
                        Stream.of(Json.text(item, "bodyValue")))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }
}
