package dateline.exporting;

import java.util.ArrayDeque;
import java.util.Deque;

/** Marks of quotation inside of what is quoted. */
final class NestedQuotation {

    private NestedQuotation() {}

    /**
     * The words as they stand within a pair of marks: without a pair that holds them all, with single marks for what they quote themselves,
     * and without marks that begin or end elsewhere.
     */
    static String within(String words) {
        StringBuilder said = new StringBuilder(words);
        Deque<Integer> open = new ArrayDeque<>();
        boolean holdsAll = false;
        for (int place = 0; place < said.length(); place++) {
            char letter = words.charAt(place);
            if (letter == '“' || letter == '"' && open.isEmpty()) {
                open.push(place);
                said.setCharAt(place, '\0');
            } else if (letter == '”' || letter == '"') {
                said.setCharAt(place, '\0');
                if (!open.isEmpty()) {
                    int start = open.pop();
                    holdsAll = start == 0 && place == words.length() - 1;
                    said.setCharAt(start, '‘');
                    said.setCharAt(place, '’');
                }
            }
        }
        String single = said.toString().replace("\0", "");
        return holdsAll ? single.substring(1, single.length() - 1) : single;
    }
}
