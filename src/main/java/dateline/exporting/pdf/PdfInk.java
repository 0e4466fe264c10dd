package dateline.exporting.pdf;

import dateline.exporting.picture.StyleSheet;
import java.util.Optional;
import java.util.stream.Stream;

/** How a thing is painted: a style with the colour of its group. */
record PdfInk(StyleSheet.Style style, String current) {

    private static final float BOLD = 28;

    /** The colour inside. */
    Optional<float[]> fill() {
        return colour("fill");
    }

    /** The colour of the outline. */
    Optional<float[]> stroke() {
        return colour("stroke");
    }

    private Optional<float[]> colour(String name) {
        return style.text(name)
                .filter(value -> !value.equals("none"))
                .map(value -> value.equals("currentColor") ? current : value)
                .map(PdfInk::parts);
    }

    private static float[] parts(String hex) {
        int all = Integer.parseInt(hex.substring(1), 16);
        return new float[] {(all >> 16 & 255) / 255f, (all >> 8 & 255) / 255f, (all & 255) / 255f};
    }

    /** The colour inside as it is seen on a ground. */
    float[] over(PdfInk ground) {
        float[] inside = fill().orElseThrow();
        float[] below = ground.fill().orElse(inside);
        float[] mixed = new float[inside.length];
        for (int part = 0; part < inside.length; part++) {
            mixed[part] = opacity() * inside[part] + (1 - opacity()) * below[part];
        }
        return mixed;
    }

    /** How much the inside covers what is below, from 0 to 1. */
    float opacity() {
        return (float) style.number("fill-opacity", 1);
    }

    /** Of the outline, in pixels. */
    float width() {
        return (float) style.number("stroke-width", 1);
    }

    /** The lengths of dashes and of what is between them; none for a whole line. */
    float[] dashes() {
        double[] lengths = style.text("stroke-dasharray").stream()
                .flatMap(value -> Stream.of(value.split(" ")))
                .mapToDouble(Double::parseDouble)
                .toArray();
        float[] dashes = new float[lengths.length];
        for (int each = 0; each < lengths.length; each++) {
            dashes[each] = (float) lengths[each];
        }
        return dashes;
    }

    /** Whether both ends go over into the ground. */
    boolean isFaded() {
        return style.text("mask").isPresent();
    }

    /** The size of letters, in pixels. */
    float size() {
        return (float) style.number("font-size", 12);
    }

    /** Whether letters are bold. */
    boolean isBold() {
        return style.number("font-weight", 400) >= 600;
    }

    /** How thick the outline of bold letters is, for there is one weight only, and how much further they are apart. */
    float apart() {
        return isBold() ? size() / BOLD : 0;
    }

    /** Which share of a text stands left of its point. */
    double before() {
        return style.text("text-anchor")
                .map(anchor -> anchor.equals("end") ? 1.0 : 0.5)
                .orElse(0.0);
    }
}
