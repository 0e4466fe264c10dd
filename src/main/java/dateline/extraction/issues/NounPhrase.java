package dateline.extraction.issues;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A noun with what stands right before it and belongs to it, "embassy bombings", perhaps with another behind a preposition,
 * "hunt for James Kopp".
 *
 * @param key its lemmas in lower case
 * @param text as written
 * @param words how many words that tell something
 * @param isName whether its head is a name
 */
record NounPhrase(String key, String text, int words, boolean isName) {

    /** The phrases with this head, the shortest first; none when it is a part of another or a time. */
    static List<NounPhrase> of(Sentence sentence, int head) {
        if (!sentence.word(head).part().isNoun()
                || sentence.word(head).isRelated("compound", "flat")
                || sentence.timed(head).isPresent()) {
            return List.of();
        }
        List<NounPhrase> phrases = new ArrayList<>();
        int end = end(sentence, head);
        for (int from = head; from >= start(sentence, head); from--) {
            if (!sentence.word(from).is(Part.ADP, Part.PUNCT, Part.DET)) {
                phrases.add(phrase(sentence, from, end, head));
            }
        }
        sentence.tree().children(head, "nmod").stream()
                .filter(behind -> behind > head && end(sentence, behind) - head <= 6)
                .findFirst()
                .ifPresent(behind -> phrases.add(phrase(sentence, start(sentence, head), end(sentence, behind), head)));
        return phrases;
    }

    private static NounPhrase phrase(Sentence sentence, int from, int to, int head) {
        List<Word> words = IntStream.range(from, to)
                .mapToObj(sentence::word)
                .filter(word -> word.is(Part.NOUN, Part.PROPN, Part.ADJ, Part.VERB, Part.NUM))
                .toList();
        String key = words.stream()
                .map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return new NounPhrase(
                key, sentence.text(from, to), words.size(), sentence.word(head).is(Part.PROPN));
    }

    /** The first of the words right before the head that belong to it. */
    private static int start(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && describes(sentence, from - 1, head)) {
            from--;
        }
        return from;
    }

    private static boolean describes(Sentence sentence, int word, int head) {
        return sentence.tree().isWithin(word, head)
                && sentence.timed(word).isEmpty()
                && sentence.word(word).isRelated("compound", "amod", "flat", "nmod:poss", "case", "punct")
                && (sentence.word(word).part().isNoun() || sentence.word(word).is(Part.ADJ) || sentence.is(word, "-"));
    }

    private static int end(Sentence sentence, int head) {
        int to = head + 1;
        while (to < sentence.size()
                && sentence.word(to).isRelated("flat", "compound:prt")
                && sentence.tree().isWithin(to, head)) {
            to++;
        }
        return to;
    }
}
