package dateline.ui.reader;

/** The size of a text that follows the width of its pane: larger in a wider one, so that its lines do not become too long. */
final class FittingSize {

    private static final double USUAL = 17;
    private static final double LEAST = 16;
    private static final double MOST = 20;

    private static final double USUAL_WIDTH = 536;

    /** So much wider is a pane whose text is one px larger. */
    private static final double STEP = 122;

    private FittingSize() {}

    /** In px, in halves of one, so that it does not change with every move of a divider. */
    static double of(double width) {
        double size = USUAL + (width - USUAL_WIDTH) / STEP;
        return Math.clamp(Math.round(size * 2) / 2.0, LEAST, MOST);
    }
}
