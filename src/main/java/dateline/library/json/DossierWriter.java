package dateline.library.json;

import static dateline.library.json.Pieces.ACTORS;
import static dateline.library.json.Pieces.ARTICLES;
import static dateline.library.json.Pieces.EVENTS;
import static dateline.library.json.Pieces.ISSUES;
import static dateline.library.json.Pieces.QUOTATIONS;

import dateline.dossier.Dossier;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Writes one dossier, element by element, with what must be put back into each. */
final class DossierWriter {

    private final Layout layout = new Layout();
    private final JsonGenerator json;
    private final Kept kept;

    private DossierWriter(Writer out, Kept kept) {
        this.json = layout.generator(out);
        this.kept = kept;
    }

    /** Throws {@link IllegalArgumentException} when the dossier has a passage of a block that it does not hold. */
    static void write(Writer out, Dossier dossier, Extras extras) {
        new DossierWriter(out, extras.kept()).write(dossier);
    }

    private void write(Dossier dossier) {
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
        json.writeRaw("\n");
        json.flush();
    }

    private <T> void array(String name, List<T> values, Function<T, ObjectNode> writer) {
        json.writeArrayPropertyStart(name);
        kept.inside(name).weave(values.stream().map(writer).iterator(), element -> layout.write(json, element));
        json.writeEndArray();
    }
}
