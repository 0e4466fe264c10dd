package dateline.library.json;

import dateline.library.DossierException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Goes through a dossier file piece by piece, so that a large one needs little memory. */
record DossierPieces(JsonInput input, Path file) {

    static final String ARTICLES = "articles";
    static final String ISSUES = "issues";
    static final String ACTORS = "actors";
    static final String QUOTATIONS = "quotations";
    static final String EVENTS = "events";
    static final Set<String> ARRAYS = Set.of(ARTICLES, ISSUES, ACTORS, QUOTATIONS, EVENTS);

    // keys of the whole dossier
    private static final int MOST = 1000;

    /**
     * Hands over the elements of the named arrays, one by one with their index, and every member that is not one of the
     * arrays of a dossier.
     */
    void read(Map<String, ObjIntConsumer<JsonNode>> elements, BiConsumer<String, JsonNode> members)
            throws DossierException {
        input.read(file, parser -> {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                throw new Stopped("dossier.object");
            }
            for (int count = 0; parser.nextToken() != JsonToken.END_OBJECT; count++) {
                Limits.check(count, MOST, "json.keys");
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && ARRAYS.contains(name)) {
                    elements(parser, elements.get(name));
                } else {
                    members.accept(name, input.tree(parser));
                }
            }
        });
    }

    private void elements(JsonParser parser, @Nullable ObjIntConsumer<JsonNode> reader) {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (reader == null) {
                input.skip(parser);
            } else {
                reader.accept(input.tree(parser), index);
            }
        }
    }
}
