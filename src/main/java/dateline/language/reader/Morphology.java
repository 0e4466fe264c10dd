package dateline.language.reader;

import dateline.language.Part;

/**
 * What a word is by itself.
 *
 * @param features as in Universal Dependencies, "Number=Sing|Tense=Past"; empty when there are none
 * @param lemma its dictionary form
 */
public record Morphology(Part part, String features, String lemma) {}
