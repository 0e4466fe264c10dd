package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.reader.Word;

/** A word that means somebody or something, in its sentence. */
public record ReferringWord(Sentence sentence, int place) {

    Word word() {
        return sentence.word(place);
    }
}
