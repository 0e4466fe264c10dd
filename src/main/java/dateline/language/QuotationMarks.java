package dateline.language;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks in one text, curved or straight, in pairs. */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** The stretches, in order. */
    public static List<Quoted> in(String text) {
        List<Quoted> found = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '"' && open < 0) {
                open = at;
            } else if ((c == '”' || c == '"') && open >= 0) {
                if (at - open > 1) {
                    found.add(new Quoted(open, at + 1));
                }
                open = -1;
            }
        }
        return found;
    }
}
