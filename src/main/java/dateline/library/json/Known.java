package dateline.library.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The ids of one kind of thing in a dossier. */
final class Known {

    private final String kind;
    private final Map<String, String> ids = new HashMap<>();

    /** The kind is the first part of the keys of its sentences. */
    Known(String kind) {
        this.kind = kind;
    }

    /** The id of the object at the cursor, which must be new. */
    String define(Cursor json) {
        return define(json, json.id());
    }

    /** An id that the object at the cursor brings, which must be new. */
    String define(Cursor json, String id) {
        if (ids.putIfAbsent(id, id) != null) {
            json.errorAt("id", "id.duplicate", id);
        }
        return id;
    }

    /** The id that the member names, which must be there and known. */
    String reference(Cursor json, String key) {
        return known(json, key, json.text(key));
    }

    /** The ids that the member names, which must be known. */
    List<String> references(Cursor json, String key) {
        List<String> named = json.texts(key);
        return IntStream.range(0, named.size())
                .mapToObj(i -> known(json, key + "/" + i, named.get(i)))
                .toList();
    }

    private String known(Cursor json, String place, String id) {
        String same = ids.get(id);
        if (same == null) {
            json.errorAt(place, kind + ".unknown", id);
        }
        // the one string for all that name it: a dossier names its few actors and issues very often
        return same == null ? id : same;
    }
}
