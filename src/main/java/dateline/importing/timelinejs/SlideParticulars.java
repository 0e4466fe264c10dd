package dateline.importing.timelinejs;

import dateline.article.Particular;
import dateline.importing.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of slides and timelines, as particulars in JSON. */
record SlideParticulars(Json json) {

    private static final String FORMAT = "timelinejs";

    /** All members of an object. */
    List<Particular> of(Map<?, ?> object) {
        return object.entrySet().stream()
                .map(member -> new Particular(FORMAT, String.valueOf(member.getKey()), json.written(member.getValue())))
                .toList();
    }

    /** All members of a slide, and that it is an era, as tables have it. */
    List<Particular> of(Map<?, ?> slide, boolean isEra) {
        Map<Object, Object> members = new LinkedHashMap<>(slide);
        if (isEra) {
            members.put("type", "era");
        }
        return of(members);
    }
}
