package dateline.library.json;

import dateline.dossier.Quotation;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's words. */
record QuotationJson(Ids ids, PassageJson passages) {

    Optional<Quotation> read(Cursor json) {
        String speaker = ids.actors().reference(json, "speaker");
        boolean direct = json.flag("direct", true);
        return passages.required(json).map(passage -> new Quotation(speaker, passage, direct));
    }

    ObjectNode write(Quotation quotation) {
        ObjectNode json = Shape.object().put("speaker", quotation.speaker()).put("direct", quotation.direct());
        json.set("passage", passages.write(quotation.passage()));
        return json;
    }
}
