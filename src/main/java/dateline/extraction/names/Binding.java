package dateline.extraction.names;

import dateline.language.reader.Tree;

/** What a pronoun cannot mean in its own sentence, by where both stand (the theory of binding). */
final class Binding {

    private Binding() {}

    /** Whether they cannot mean the same. */
    static boolean isForbidden(ReferringWord pronoun, ReferringWord noun) {
        return noun.sentence() == pronoun.sentence() && (isPartOf(pronoun, noun) || isUndergoing(pronoun, noun));
    }

    /**
     * Whether it stands in the phrase itself, "the owner of his car" (i-within-i), not in what a clause says of it: "Berg, who says that she
     * will". "Berg, who saw her" means somebody else.
     */
    private static boolean isPartOf(ReferringWord pronoun, ReferringWord noun) {
        Tree tree = pronoun.sentence().tree();
        return tree.isWithin(pronoun.place(), noun.place())
                && tree.children(noun.place(), "acl:relcl", "acl").stream()
                        .allMatch(clause -> clause == pronoun.word().head());
    }

    /** Whether it is the object of a verb that the other belongs to, too: "Berg hurt her" means somebody else (binding, principle B). */
    private static boolean isUndergoing(ReferringWord pronoun, ReferringWord other) {
        return pronoun.word().isRelated("obj", "iobj")
                && !pronoun.word().has("Reflex=Yes")
                && other.word().head() == pronoun.word().head();
    }
}
