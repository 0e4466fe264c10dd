package dateline.dating.token;

import java.util.HashMap;
import java.util.Map;

/** One word while the lexicon is being read. */
final class LexiconEntry {
    private long classes;
    private long classesInLowerCase;
    private final Map<WordClass, Integer> values = new HashMap<>();

    void add(WordClass wordClass, int value, boolean alsoInLowerCase) {
        classes |= wordClass.bit();
        classesInLowerCase |= alsoInLowerCase ? wordClass.bit() : 0;
        values.put(wordClass, value);
    }

    long classes() {
        return classes;
    }

    long classesInLowerCase() {
        return classesInLowerCase;
    }

    Map<WordClass, Integer> values() {
        return Map.copyOf(values);
    }
}
