package dateline.library.json;

import static dateline.library.json.DossierPieces.ACTORS;
import static dateline.library.json.DossierPieces.ARTICLES;
import static dateline.library.json.DossierPieces.EVENTS;
import static dateline.library.json.DossierPieces.ISSUES;
import static dateline.library.json.DossierPieces.QUOTATIONS;

import dateline.article.Article;
import dateline.dossier.Actor;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Quotation;
import dateline.library.DossierException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one dossier file, twice over: first what others name (articles, actors, the ids of issues), then what names them. So
 * the order in the file does not matter, and no more than one element is in memory beside what was read.
 */
final class DossierReader {

    /** The version of the format that is read and written. */
    static final int VERSION = 1;

    private final DossierPieces pieces;
    private final FileReading reading;
    private final Ids ids = new Ids();
    private final ObjectNode head = Shape.object();
    private final Map<String, Elements<?>> arrays = new HashMap<>();

    DossierReader(DossierPieces pieces, FileReading reading) {
        this.pieces = pieces;
        this.reading = reading;
    }

    /** What was read, still without places; of use only when the reading has no errors. */
    Loaded read() throws DossierException {
        Elements<Article> articles = elements(ARTICLES, "id", new ArticleJson(ids)::read);
        Elements<Actor> actors = elements(ACTORS, "id", new ActorJson(ids)::read);
        pieces.read(Map.of(ARTICLES, into(ARTICLES), ACTORS, into(ACTORS), ISSUES, this::define), this::member);

        PassageJson passages = new PassageJson(new Texts(articles.values()));
        Elements<Issue> issues = elements(ISSUES, "id", new IssueJson(ids, passages)::read);
        Elements<Quotation> quotations = elements(QUOTATIONS, "", new QuotationJson(ids, passages)::read);
        Elements<Event> events = elements(EVENTS, "id", new EventJson(ids, passages)::read);
        pieces.read(
                Map.of(ISSUES, into(ISSUES), QUOTATIONS, into(QUOTATIONS), EVENTS, into(EVENTS)), (name, member) -> {});

        Cursor root = new Cursor(reading, "", head);
        String title = root.read(DossierReader::title).orElse("");
        arrays.forEach((name, elements) -> root.kept().inside(name, elements.kept()));
        return new Loaded(
                new Dossier(
                        title,
                        articles.values(),
                        events.values(),
                        issues.values(),
                        actors.values(),
                        quotations.values()),
                new Extras(root.kept()),
                List.of());
    }

    private <T> Elements<T> elements(String array, String identity, Function<Cursor, Optional<T>> reader) {
        Elements<T> elements = new Elements<>(reading, identity, reader);
        arrays.put(array, elements);
        return elements;
    }

    private ObjIntConsumer<JsonNode> into(String array) {
        Elements<?> elements = Objects.requireNonNull(arrays.get(array));
        return (node, index) -> elements.read(cursor(array, node, index), index);
    }

    private void define(JsonNode issue, int index) {
        ids.issues().define(cursor(ISSUES, issue, index));
    }

    private Cursor cursor(String array, JsonNode node, int index) {
        return new Cursor(reading, "/" + array + "/" + index, node);
    }

    private void member(String name, JsonNode value) {
        if (name.equals("version") && !value.equals(IntNode.valueOf(VERSION))) {
            boolean newer = value.isNumber() && value.decimalValue().compareTo(BigDecimal.valueOf(VERSION)) > 0;
            throw new Stopped(newer ? "version.newer" : "version.unknown", value.toString());
        }
        head.set(name, value);
    }

    private static Optional<String> title(Cursor json) {
        if (json.number("version").isEmpty()) {
            json.errorAt("version", "version.missing");
        }
        // the arrays were read before; one that is still here is none
        DossierPieces.ARRAYS.forEach(array -> json.objects(array, "", never -> Optional.empty()));
        return Optional.of(json.text("title"));
    }
}
