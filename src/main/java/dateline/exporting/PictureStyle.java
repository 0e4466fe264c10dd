package dateline.exporting;

/**
 * How pictures are drawn.
 *
 * @param isDark whether they are light on dark
 * @param width in pixels
 * @param scale how many dots a pixel has each way, where a picture is made of dots
 * @param paper what a picture is laid on that is printed
 */
public record PictureStyle(boolean isDark, int width, double scale, Paper paper) {

    /** The width unless another is asked for, in pixels. */
    public static final int WIDTH = 1400;

    /** Sharp on most screens. */
    public static final double SCALE = 2;

    /** Dark on light, on one page. */
    public static final PictureStyle USUAL = new PictureStyle(false, WIDTH, SCALE, Paper.WHOLE);

    /** The same in other colours. */
    public PictureStyle dark(boolean isOther) {
        return new PictureStyle(isOther, width, scale, paper);
    }
}
