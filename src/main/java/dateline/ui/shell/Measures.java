package dateline.ui.shell;

/** How much room the parts of a window of some size have before the reader says otherwise, in px. */
record Measures(double width, double height) {

    private static final double NARROW = 1100;
    private static final double WIDE = 1600;
    private static final double HIGH = 860;
    private static final double LOW = 760;
    private static final double LOWEST = 560;

    /** Widths of windows and, for each, that of the timeline in it. */
    private static final double[][] TIMELINES = {
        {720, 352}, {900, 396}, {1024, 518}, {1280, 520}, {1440, 600}, {1920, 880}, {2560, 1180}
    };

    /** Whether there is no room for the contents beside the text and the timeline. */
    boolean isNarrow() {
        return width < NARROW;
    }

    /** The width of the contents. */
    double contents() {
        return width < WIDE ? 212 : 248;
    }

    /** The width of the timeline, where it is beside the text. */
    double timeline() {
        if (width <= TIMELINES[0][0]) {
            return width * TIMELINES[0][1] / TIMELINES[0][0];
        }
        for (int next = 1; next < TIMELINES.length; next++) {
            double[] less = TIMELINES[next - 1];
            double[] more = TIMELINES[next];
            if (width <= more[0]) {
                return Math.round(less[1] + (more[1] - less[1]) * (width - less[0]) / (more[0] - less[0]));
            }
        }
        return Math.round(width * 0.46);
    }

    /** The height of the timeline, where it is below the text, in a room of some height. */
    double timelineBelow(double room) {
        return Math.round(room / 2);
    }

    /** The height of the place of the card, whatever is in it. */
    double card() {
        if (width < NARROW || height < LOW) {
            return height < LOWEST ? 128 : 152; // 128 is the least that the story in short is whole in
        }
        return width < WIDE || height < HIGH ? 172 : 190;
    }

    /** The width of the place of the card, where it is beside the timeline. */
    double cardBeside() {
        return Math.clamp(width * 0.34, 300, 520);
    }
}
