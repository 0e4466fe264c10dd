package dateline.dating.grammar;

import dateline.dating.token.WordClass;

/** One step of a pattern. */
sealed interface Element {

    /** This very word or sign. */
    record Word(String form) implements Element {}

    /** A token of this class. */
    record OfClass(WordClass wordClass) implements Element {}

    /** A whole number in figures. */
    record Figures(int number) implements Element {}

    /** Tokens that a category of rules matches. */
    record OfCategory(String category) implements Element {}

    /**
     * An element in its place.
     *
     * @param name what the meaning calls it
     * @param joined whether it follows the one before without a space
     */
    record Step(Element element, String name, boolean joined) {}
}
