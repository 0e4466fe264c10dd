package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.List;

/** Finds who is named in articles. */
public record CastReader(Vocabulary vocabulary) {

    /** Who is named in the sentences of one article. */
    public Cast read(List<Sentence> sentences) {
        return new Cast();
    }
}
