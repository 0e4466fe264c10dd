package dateline.extraction.names;

import java.util.List;
import java.util.Optional;

/** Chooses whom a pronoun means. */
interface PronounChooser {

    /**
     * One that it may mean.
     *
     * @param referent empty for nobody and nothing told of before
     * @param features what speaks for and against it
     * @param likeness how much the words around both speak for it, beside
     */
    record Candidate(Optional<Referent> referent, List<String> features, double likeness) {}

    /** Which of them, the first of which is nobody. */
    int choose(ReferringWord pronoun, List<Candidate> candidates);
}
