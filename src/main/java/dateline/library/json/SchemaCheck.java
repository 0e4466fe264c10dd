package dateline.library.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.library.DossierException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a dossier file against the schema, element by element. */
final class SchemaCheck {

    private static final String SCHEMA = "/schema/dossier.schema.json";
    private static final String ID = "urn:dateline:dossier:1";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text())));
    private final Flaws findings = new Flaws();
    private final Flaws known;

    /** Beside what is known already. */
    SchemaCheck(Flaws known) {
        this.known = known;
    }

    /** What else is wrong with the values of the file. */
    Flaws check(DossierPieces pieces) throws DossierException {
        Map<String, ObjIntConsumer<JsonNode>> elements = new HashMap<>();
        for (String array : DossierPieces.ARRAYS) {
            Schema schema = schema("#/properties/" + array + "/items");
            elements.put(array, (node, index) -> check(schema, node, "/" + array + "/" + index));
        }
        ObjectNode head = Shape.object();
        pieces.read(elements, head::set);
        check(schema(""), head, "");
        return findings;
    }

    private Schema schema(String fragment) {
        return registry.getSchema(SchemaLocation.of(ID + fragment));
    }

    private void check(Schema schema, JsonNode node, String element) {
        try {
            schema.validate(node).forEach(error -> add(error, element + error.getInstanceLocation()));
        } catch (JacksonException e) {
            // a number beyond all bounds stops the validator
            findings.add(element, "schema.other", e.getOriginalMessage());
        }
    }

    private void add(Error error, String value) {
        String missing = Objects.requireNonNullElse(error.getProperty(), "");
        String pointer = missing.isEmpty() ? value : value + "/" + missing;
        if (known.at(pointer)) {
            return;
        }
        boolean least = "minimum".equals(error.getKeyword());
        findings.add(
                pointer,
                least ? "schema.minimum" : "schema.other",
                least ? error.getArguments()[0] : error.getMessage());
    }

    private static String text() {
        try (InputStream schema = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(SCHEMA))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
