package dateline.language.reader;

import dateline.language.Part;

/**
 * Where words lie that mean the same: words for one event point alike; the product of a pronoun and a noun says how much speaks for it
 * that the one takes up the other, that of a word and one that hangs on it how much speaks for it that a headline keeps both.
 */
record MeaningMaps(EncoderMap events, EncoderMap pronouns, EncoderMap nouns, EncoderMap heads, EncoderMap parts) {

    /** Which event a word tells, as a direction, from the encoder's vector. */
    WordVector event(float[] encoded) {
        return WordVector.towards(events.of(encoded).values());
    }

    /** What a word of this part of speech means, from the encoder's vector. */
    WordMeaning word(Part part, float[] encoded) {
        return new WordMeaning(reference(part, encoded), heads.of(encoded), parts.of(encoded));
    }

    private WordVector reference(Part part, float[] encoded) {
        return part == Part.PRON ? pronouns.of(encoded) : part.isNoun() ? nouns.of(encoded) : WordVector.NONE;
    }
}
