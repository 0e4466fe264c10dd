package dateline.ui.reader;

import java.util.Locale;

/** What a bar in the margin stands for, the weightiest first. */
enum BarKind {
    /** The passage of the selected event that is shown. */
    SHOWN(4),
    /** Another passage of the selected event. */
    SELECTED(3),
    /** An event that tells the story in short. */
    HEADLINE(3),
    /** Any other event. */
    PLAIN(1);

    private final double width;

    BarKind(double width) {
        this.width = width;
    }

    /** In px. */
    double width() {
        return width;
    }

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
