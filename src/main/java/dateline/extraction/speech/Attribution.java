package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import java.util.Optional;

/**
 * Words that say who speaks: "she said", "according to Berg".
 *
 * @param cue the verb, or "according"
 * @param speaker empty when it is not known who is meant
 * @param content what is said, where the sentence tells it in a clause
 */
record Attribution(Sentence sentence, int cue, Optional<Figure> speaker, Optional<TextSpan> content) {

    /** Where the cue is written in its block. */
    int offset() {
        return sentence.word(cue).token().start();
    }
}
