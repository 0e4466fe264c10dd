package dateline.library.json;

import static dateline.library.json.DossierPieces.ACTORS;
import static dateline.library.json.DossierPieces.ARTICLES;
import static dateline.library.json.DossierPieces.EVENTS;
import static dateline.library.json.DossierPieces.ISSUES;
import static dateline.library.json.DossierPieces.QUOTATIONS;

import dateline.dossier.Dossier;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Writes one dossier, element by element, with what must be put back into each. */
final class DossierWriter {

    private final JsonGenerator json;
    private final Layout layout;
    private final Kept kept;

    DossierWriter(JsonGenerator json, Layout layout, Kept kept) {
        this.json = json;
        this.layout = layout;
        this.kept = kept;
    }

    /** Throws {@link IllegalArgumentException} when the dossier has a passage of a block that it does not hold. */
    void write(Dossier dossier) {
        Ids ids = new Ids();
        PassageJson passages = new PassageJson(new Texts(dossier.articles()));
        json.writeStartObject();
        json.writeNumberProperty("version", DossierReader.VERSION);
        json.writeStringProperty("title", dossier.title());
        array(ARTICLES, dossier.articles(), ArticleJson::write);
        array(ISSUES, dossier.issues(), new IssueJson(ids, passages)::write);
        array(ACTORS, dossier.actors(), new ActorJson(ids)::write);
        array(QUOTATIONS, dossier.quotations(), new QuotationJson(ids, passages)::write);
        array(EVENTS, dossier.events(), new EventJson(ids, passages)::write);
        kept.members().forEach((name, value) -> {
            json.writeName(name);
            layout.write(json, value);
        });
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> values, Function<T, ObjectNode> writer) {
        json.writeArrayPropertyStart(name);
        kept.inside(name).weave(values.stream().map(writer).iterator(), element -> layout.write(json, element));
        json.writeEndArray();
    }
}
