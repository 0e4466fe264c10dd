package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The titles of persons before their names: "President", "Mr.", "spokesman". */
record PersonTitles(Vocabulary vocabulary) {

    private static final int LONGEST = 4;

    /** Where in these words the name begins of somebody whose title stands before it; the first of them when there is none. */
    int person(Sentence sentence, int from, int to) {
        if (vocabulary.has("organisation", sentence.word(to - 1).lower())) {
            return from;
        }
        return IntStream.iterate(to - 1, at -> at > from, at -> at - 1)
                .filter(at -> start(sentence, at) < at)
                .filter(at -> !sentence.is(at, "-")) // "Governor-General"
                .findFirst()
                .orElse(from);
    }

    /** Where the longest title begins that ends before the word; there when there is none. */
    int start(Sentence sentence, int to) {
        return IntStream.range(Math.max(0, to - LONGEST), to)
                .filter(from -> is(sentence, from, to))
                .findFirst()
                .orElse(to);
    }

    /** Whether the words are a title. */
    boolean is(Sentence sentence, int from, int to) {
        String words = sentence.text(from, to).toLowerCase(Locale.ROOT);
        return vocabulary.has("title", words)
                || to == from + 1
                        && (vocabulary.has("role", words)
                                || sentence.word(from).isRelated("nmod:desc")); // "Judge Berg"
    }

    /** What somebody may be called by the title before the name: "Norwegian Prime Minister" "prime minister" and with the state. */
    List<String> roles(Naming naming) {
        Sentence sentence = naming.sentence();
        int from = start(sentence, naming.from());
        if (from == naming.from()) {
            return List.of();
        }
        return Stream.of(from - 1, from, naming.from() - 1)
                .filter(at -> at >= 0)
                .distinct()
                .map(at -> ShortNames.key(sentence.text(at, naming.from())))
                .toList();
    }
}
