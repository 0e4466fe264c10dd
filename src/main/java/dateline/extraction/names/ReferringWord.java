package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.reader.Word;

/** A word that means somebody or something, in its sentence. */
public record ReferringWord(Sentence sentence, int place) {

    /** Whether a word in front of it says which it is: "salt" of "salt pans", "French" of "French bankers". */
    public boolean isCalledBy(Word before) {
        boolean isOfName = before.token().capital() && before.token().start() > sentence.start();
        return before.isRelated("compound") || before.isRelated("amod") && isOfName;
    }

    Word word() {
        return sentence.word(place);
    }
}
