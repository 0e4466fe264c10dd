package dateline.extraction.merging;

import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that mean the same when they tell of an event: "hit" and "struck", "quake" and "earthquake". */
final class Synonyms {

    private static final String SAME = "same ";

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Map<String, List<String>> meanings = new HashMap<>();

    Synonyms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        vocabulary
                .classes(SAME)
                .forEach((meaning, words) ->
                        words.forEach(word -> meanings.computeIfAbsent(verbs.stems(word), none -> new ArrayList<>())
                                .add(SAME + meaning)));
    }

    /** What the word is looked up by; with the one beside it where both together mean something: "stepped down", "on sale". */
    String stem(String before, String word, String next) {
        String stem = verbs.stem(word);
        return Stream.of(stem + " " + verbs.stem(next), before + " " + stem)
                .filter(this::knows)
                .findFirst()
                .orElse(stem);
    }

    /** Whether other words tell of the same kind of event. */
    boolean knows(String stem) {
        return vocabulary.hasFamily(stem) || meanings.containsKey(stem);
    }

    /** The kinds of event that a stem tells of. */
    List<String> kinds(String stem) {
        return Stream.concat(vocabulary.families(stem).stream(), meanings.getOrDefault(stem, List.of()).stream())
                .toList();
    }

    /** One word for all that mean the same. */
    String one(String word) {
        String stem = verbs.stem(word);
        return meanings.getOrDefault(stem, List.of(stem)).getFirst();
    }
}
