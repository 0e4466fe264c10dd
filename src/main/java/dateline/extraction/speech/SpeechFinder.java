package dateline.extraction.speech;

import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;

/** Finds who says what in an article. */
public record SpeechFinder(Vocabulary vocabulary) {

    /** What is said in the sentences of an article, in reading order. */
    public List<Saying> sayings(List<Sentence> sentences, Cast cast) {
        return List.of();
    }
}
