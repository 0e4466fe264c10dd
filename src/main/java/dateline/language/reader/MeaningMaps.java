package dateline.language.reader;

import dateline.language.Part;

/**
 * Where words lie that mean the same: words for one event point alike; the product of a pronoun and a noun says how much speaks for it
 * that the one takes up the other, that of a word and one that hangs on it how much speaks for it that a headline keeps both.
 */
record MeaningMaps(EncoderMap events, EncoderMap pronouns, EncoderMap nouns, EncoderMap heads, EncoderMap parts) {

    /** Which event a word tells, as a direction, from the encoder's vector. */
    WordVector event(float[] encoded) {
        return WordVector.towards(events.of(WordVector.towards(encoded)).values());
    }

    /** What a word of this part of speech means, from the encoder's vector. */
    WordMeaning word(Part part, float[] encoded) {
        WordVector word = WordVector.towards(encoded);
        return new WordMeaning(reference(part, word), heads.of(word), parts.of(word));
    }

    private WordVector reference(Part part, WordVector word) {
        return part == Part.PRON ? pronouns.of(word) : part.isNoun() ? nouns.of(word) : WordVector.NONE;
    }
}
