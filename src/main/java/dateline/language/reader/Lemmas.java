package dateline.language.reader;

import dateline.language.Part;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * Makes the lemmas of words: those of verbs by their spelling, others by the likeliest script that leads to a known word. The model
 * sees pieces, not letters, and cannot tell "promise" from "promis" for the lemma of "promised".
 */
record Lemmas(List<LemmaScript> scripts, WordPieces known, Vocabulary vocabulary) {

    /** The lemma of a word of that part, by the scores of the scripts; by the likeliest of all where none leads to a known word. */
    String lemma(String word, Part part, Matrix scores, int row) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (part == Part.VERB && !vocabulary.has("auxiliary", lower) || lower.equals("used")) {
            return vocabulary
                    .past(lower)
                    .or(() -> vocabulary.participle(lower))
                    .orElseGet(() -> new RegularVerbs(known).base(lower));
        }
        return likeliest(word, scores, row);
    }

    private String likeliest(String word, Matrix scores, int row) {
        String likeliest = scripts.get(scores.best(row)).lemma(word);
        if (Character.isUpperCase(likeliest.codePointAt(0)) || known.hasWhole(likeliest)) {
            return likeliest;
        }
        String found = likeliest;
        float highest = Float.NEGATIVE_INFINITY;
        for (int script = 0; script < scores.columns(); script++) {
            LemmaScript made = scripts.get(script);
            if (scores.at(row, script) > highest && !made.isWhole() && known.hasWhole(made.lemma(word))) {
                found = made.lemma(word);
                highest = scores.at(row, script);
            }
        }
        return found;
    }
}
