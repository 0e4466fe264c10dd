package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states of the world, from {@code resources/language}: their names, what belongs to them, their capitals. */
final class Gazetteer {

    /** What a word says of a state. */
    enum Kind {
        NAME,
        DEMONYM,
        CAPITAL
    }

    /** A word for a state, which is given by its full name. */
    record StateWord(String state, Kind kind) {}

    private static final int LONGEST = 5;

    private final Map<String, StateWord> entries = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer of(Locale language) {
        Gazetteer gazetteer = new Gazetteer();
        Vocabulary.lines(language, "states.txt").forEach(gazetteer::read);
        return gazetteer;
    }

    private void read(String line) {
        List<String> columns =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        String state = columns.getFirst();
        entries.put(state, new StateWord(state, Kind.NAME));
        Kind[] kinds = {Kind.NAME, Kind.NAME, Kind.DEMONYM, Kind.CAPITAL};
        for (int column = 1; column < columns.size(); column++) {
            Kind kind = kinds[column];
            Arrays.stream(columns.get(column).split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> entries.putIfAbsent(word, new StateWord(state, kind)));
        }
    }

    Optional<StateWord> entry(String text) {
        return Optional.ofNullable(entries.get(text.replace('’', '\'')));
    }

    /** The end of the longest word for a state that begins at the word; its beginning when there is none. */
    int end(Sentence sentence, int from, int limit) {
        int to = Math.min(limit, from + LONGEST);
        while (to > from && entry(sentence.text(from, to)).isEmpty()) {
            to--;
        }
        return to;
    }
}
