package dateline.exporting;

/** What a picture is laid on: one page as large as it, or as many sheets as it takes, to be glued together. */
public enum Paper {
    /** One page. */
    WHOLE(0, 0),
    A4(841.89, 595.28),
    A3(1190.55, 841.89),
    LETTER(792, 612);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How wide a sheet is when it lies on its longer side, in points; 0 where there is none. */
    public double width() {
        return width;
    }

    /** How high a sheet is when it lies on its longer side, in points; 0 where there is none. */
    public double height() {
        return height;
    }
}
