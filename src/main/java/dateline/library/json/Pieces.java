package dateline.library.json;

import dateline.library.DossierException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Goes through a dossier file piece by piece, so that a large one needs little memory. */
record Pieces(JsonInput input, Path file) {

    static final String ARTICLES = "articles";
    static final String ISSUES = "issues";
    static final String ACTORS = "actors";
    static final String QUOTATIONS = "quotations";
    static final String EVENTS = "events";
    static final Set<String> ARRAYS = Set.of(ARTICLES, ISSUES, ACTORS, QUOTATIONS, EVENTS);

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
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                boolean array = parser.nextToken() == JsonToken.START_ARRAY && ARRAYS.contains(name);
                if (!array) {
                    members.accept(name, input.tree(parser));
                } else if (elements.containsKey(name)) {
                    elements(parser, elements.get(name));
                } else {
                    parser.skipChildren();
                }
            }
        });
    }

    private void elements(JsonParser parser, ObjIntConsumer<JsonNode> reader) {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            reader.accept(input.tree(parser), index);
        }
    }
}
