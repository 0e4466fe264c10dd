package dateline.language.reader;

import dateline.language.Part;

/**
 * Where words lie that mean the same: words for one event point alike; the product of a pronoun and a noun says how much speaks for it
 * that the one takes up the other.
 */
record MeaningMaps(EncoderMap events, EncoderMap pronouns, EncoderMap nouns) {

    /** Which event a word tells, as a direction, from the encoder's vector. */
    WordVector event(float[] encoded) {
        return WordVector.towards(events.of(encoded).values());
    }

    /** What a word of this part of speech refers to, from the encoder's vector. */
    WordVector reference(Part part, float[] encoded) {
        return part == Part.PRON ? pronouns.of(encoded) : part.isNoun() ? nouns.of(encoded) : WordVector.NONE;
    }
}
