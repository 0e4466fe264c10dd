package dateline.ui.shell;

import java.util.List;
import java.util.Objects;

/** The style sheets of the window, from the general to the particular. */
final class StyleSheets {

    private StyleSheets() {}

    static List<String> all() {
        return List.of(
                        "tokens",
                        "window",
                        "card",
                        "reader",
                        "timeline",
                        "events",
                        "redate",
                        "find",
                        "palette",
                        "start",
                        "preferences",
                        "telling")
                .stream()
                .map(name -> "/css/" + name + ".css")
                .map(StyleSheets.class::getResource)
                .map(Objects::requireNonNull)
                .map(Object::toString)
                .toList();
    }
}
