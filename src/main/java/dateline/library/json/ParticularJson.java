package dateline.library.json;

import dateline.article.Particular;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a document states besides. */
final class ParticularJson {

    private ParticularJson() {}

    static Optional<Particular> read(Cursor json) {
        return Optional.of(new Particular(json.text("format"), json.text("name"), json.text("value")));
    }

    static ObjectNode write(Particular particular) {
        return Shape.object()
                .put("format", particular.format())
                .put("name", particular.name())
                .put("value", particular.value());
    }
}
