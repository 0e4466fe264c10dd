package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Whom the words mean in each sentence that names somebody they fit; the last of them is found without a look at all before. */
final class Recall {

    private final NavigableMap<Integer, Figure> named = new TreeMap<>();

    /** In the sentence of that number they mean the figure; what was said of it before no longer holds. */
    void put(int sentence, Figure figure) {
        named.put(sentence, figure);
    }

    /** Whom they mean in the last sentence before the one. */
    Optional<Figure> before(Sentence sentence) {
        return Optional.ofNullable(named.lowerEntry(sentence.number())).map(NavigableMap.Entry::getValue);
    }
}
