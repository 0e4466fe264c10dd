package dateline.extraction.issues;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A noun with what stands right before it and belongs to it, "embassy bombings", perhaps with another behind a preposition,
 * "hunt for James Kopp".
 *
 * @param text as written
 * @param stems of its words that tell something, in their order; one or more
 * @param head its noun
 * @param isName whether it is a name and nothing else
 * @param isHeadline whether it stands in a title
 */
record NounPhrase(String text, List<String> stems, Word head, boolean isName, boolean isHeadline) {

    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    NounPhrase {
        stems = List.copyOf(stems);
    }

    /**
     * The phrases of a sentence.
     *
     * @param stem gives what the forms of a word, in lower case, have in common
     */
    static List<NounPhrase> in(Sentence sentence, UnaryOperator<String> stem) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (int head = 0; head < sentence.size(); head++) {
            if (sentence.word(head).part().isNoun() && !sentence.word(head).isRelated("compound", "flat")) {
                add(phrases, sentence, head, stem);
            }
        }
        return phrases;
    }

    private static void add(List<NounPhrase> phrases, Sentence sentence, int head, UnaryOperator<String> stem) {
        int start = start(sentence, head);
        int end = end(sentence, head);
        IntStream.rangeClosed(start, head).forEach(from -> add(phrases, sentence, from, end, head, stem));
        sentence.tree().children(head, "nmod").stream()
                .filter(behind -> behind > head)
                .filter(behind -> isWhole(sentence, behind))
                .mapToInt(behind -> end(sentence, behind))
                .limit(1)
                .forEach(to -> List.of(start, head).stream()
                        .distinct()
                        .forEach(from -> add(phrases, sentence, from, to, head, stem)));
    }

    private static void add(
            List<NounPhrase> phrases, Sentence sentence, int from, int to, int head, UnaryOperator<String> stem) {
        boolean timed =
                IntStream.range(from, to).anyMatch(word -> sentence.timed(word).isPresent());
        if (!timed
                && begins(sentence.word(from))
                && !QUOTES.matcher(sentence.text(from, to)).find()) {
            List<Word> words = IntStream.range(from, to)
                    .mapToObj(sentence::word)
                    .filter(NounPhrase::tells)
                    .toList();
            phrases.add(new NounPhrase(
                    sentence.text(from, to),
                    words.stream().map(word -> stem.apply(word.lowerLemma())).toList(),
                    sentence.word(head),
                    words.stream().allMatch(word -> word.is(Part.PROPN)),
                    sentence.isHeadline()));
        }
    }

    /** Whether a name may begin with the word: neither "including Kopp" nor "filed charges". */
    private static boolean begins(Word word) {
        return Character.isLetter(word.text().charAt(0))
                && !word.is(Part.ADP, Part.DET, Part.PART, Part.PRON, Part.VERB);
    }

    /** Whether nothing is joined to the noun that would be missed: "meeting between Elian" and others. */
    private static boolean isWhole(Sentence sentence, int noun) {
        return sentence.tree().child(noun, "conj").isEmpty();
    }

    /** Whether a word says what a sentence is about. */
    static boolean tells(Word word) {
        return word.is(Part.NOUN, Part.PROPN, Part.VERB, Part.ADJ, Part.NUM)
                && word.text().chars().anyMatch(Character::isLetter);
    }

    /** The first of the words right before the head that belong to it. */
    private static int start(Sentence sentence, int head) {
        return sentence.startBefore(head, word -> describes(sentence, word));
    }

    private static boolean describes(Sentence sentence, int word) {
        return sentence.word(word).isRelated("compound", "amod", "flat", "nmod:poss", "case", "punct")
                && (sentence.word(word).is(Part.NOUN, Part.PROPN, Part.ADJ, Part.VERB)
                        || sentence.is(word, "-", "'s", "'"));
    }

    private static int end(Sentence sentence, int head) {
        return sentence.endFrom(head + 1, word -> sentence.word(word).isRelated("flat"));
    }

    /** The stems as one. */
    String key() {
        return String.join(" ", stems);
    }
}
