package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.reader.Word;

/**
 * Words that name somebody or say who is meant: "Anna Berg", "two police officers".
 *
 * @param from the first of them
 * @param to the word after the last
 * @param head the one the others hang on
 */
record Naming(Sentence sentence, int from, int to, int head, Sort sort) {

    /** How somebody is named. */
    enum Sort {
        PROPER,
        STATE,
        /** By what they are: "the police". */
        COMMON,
        PRONOUN
    }

    String text() {
        return sentence.text(from, to);
    }

    /** Its text as far as it tells it from others. */
    String key() {
        return ShortNames.key(text());
    }

    Word word() {
        return sentence.word(head);
    }

    /** The word as which the name stands in the sentence: of "the mayor, Anna Berg," "mayor". */
    int place() {
        int at = head;
        while (sentence.word(at).head() >= 0
                && sentence.word(at).isRelated("flat", "appos", "conj")
                && sentence.word(sentence.word(at).head()).part().isNoun()) {
            at = sentence.word(at).head();
        }
        return at;
    }
}
