package dateline.ui.palette;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be chosen, in the order in which those that match equally well are listed. */
public enum ChoiceKind {
    DATE(Feather.CALENDAR),
    COMMAND(Feather.CHEVRON_RIGHT),
    ARTICLE(Feather.FILE_TEXT),
    EVENT(Feather.MAP_PIN),
    ACTOR(Feather.USER);

    private final Ikon icon;

    ChoiceKind(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }
}
