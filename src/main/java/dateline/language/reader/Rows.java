package dateline.language.reader;

import dateline.language.reader.TimeLinks.WordPlace;
import java.util.List;

/**
 * Which words of a text are the rows of a window.
 *
 * @param sentence the number of the window's first sentence
 * @param starts the first row of each sentence, and behind the last
 */
record Rows(int sentence, List<Integer> starts) {

    Rows {
        starts = List.copyOf(starts);
    }

    /** How many sentences there are. */
    int sentences() {
        return starts.size() - 1;
    }

    /** The first row of a sentence of the text, or the row behind its last sentence. */
    int start(int number) {
        return starts.get(number - sentence);
    }

    /** How many words there are. */
    int size() {
        return starts.getLast();
    }

    /** The row of a word; -1 for one that is not in the window. */
    int of(WordPlace place) {
        int number = place.sentence() - sentence;
        if (number < 0 || number >= sentences()) {
            return -1;
        }
        int row = starts.get(number) + place.word();
        return row < starts.get(number + 1) ? row : -1;
    }
}
