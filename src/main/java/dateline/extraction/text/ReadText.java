package dateline.extraction.text;

import dateline.language.reader.TimeLinks;
import dateline.language.reader.TimeLinks.WordPlace;
import java.util.List;

/**
 * An article as it was read.
 *
 * @param sentences in reading order, the title first; the number of each is its place here
 * @param links which time dates which event
 */
public record ReadText(List<Sentence> sentences, TimeLinks links) {

    public ReadText {
        sentences = List.copyOf(sentences);
    }

    /** A word as the links know it. */
    public static WordPlace place(Sentence sentence, int word) {
        return new WordPlace(sentence.number(), word);
    }
}
