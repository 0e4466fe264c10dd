package dateline.exporting.pdf;

import java.text.Bidi;

/** Texts in the order in which they are seen, from left to right, as PDF wants them. */
final class VisualOrder {

    private VisualOrder() {}

    /** With the stretches turned that are written from right to left; their letters are not joined. */
    static String of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] seen = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            seen[run] = levels[run] % 2 == 0 ? part : new StringBuilder(part).reverse();
        }
        Bidi.reorderVisually(levels, 0, seen, 0, runs);
        StringBuilder all = new StringBuilder();
        for (Object part : seen) {
            all.append(part);
        }
        return all.toString();
    }
}
