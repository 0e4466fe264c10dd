package dateline.extraction.issues;

import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds what may be the issues of one article. */
public final class MatterFinder {

    private static final double LISTED = 4;

    private final Vocabulary vocabulary;
    private final Cast cast;

    /** For an article with these actors. */
    public MatterFinder(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.cast = cast;
    }

    /** The matters of the sentences, those listed first. */
    public List<Matter> matters(List<Sentence> sentences) {
        Enumerations enumerations = new Enumerations(vocabulary);
        Naming naming = new Naming(vocabulary, cast);
        Recurring recurring = new Recurring(vocabulary, cast);
        Kinds kinds = new Kinds(vocabulary);
        List<Matter> matters = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Range item : enumerations.items(sentence)) {
                naming.matter(sentence, item, LISTED).ifPresent(matters::add);
            }
            recurring.read(sentence);
            kinds.read(sentence);
        }
        matters.addAll(recurring.matters());
        matters.addAll(kinds.matters());
        return List.copyOf(matters);
    }
}
