package dateline.extraction.titles;

import dateline.language.Vocabulary;
import dateline.language.reader.Word;

/** The present tense of verbs. */
record Conjugation(Vocabulary vocabulary) {

    private static final String VOWELS = "aeiou";

    /** The base of a verb: as the reader has it, unless it took an irregular past for one. */
    String base(Word verb) {
        String lower = verb.lower();
        boolean isUnchanged = verb.lemma().equals(lower);
        boolean isPast = verb.has("Tense=Past");
        return isUnchanged && isPast
                ? vocabulary.past(lower).or(() -> vocabulary.participle(lower)).orElse(lower)
                : verb.lemma();
    }

    /** "closes", "tries", "goes"; in the plural, the base. */
    static String present(String base, boolean isPlural) {
        return switch (base) {
            case "be" -> isPlural ? "are" : "is";
            case "have" -> isPlural ? "have" : "has";
            default -> isPlural ? base : third(base);
        };
    }

    private static String third(String base) {
        int last = base.length() - 1;
        boolean isHissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        if (isHissing || base.endsWith("o") && last > 0 && isConsonant(base, last - 1)) {
            return base + "es";
        }
        return base.endsWith("y") && last > 0 && isConsonant(base, last - 1)
                ? base.substring(0, last) + "ies"
                : base + "s";
    }

    private static boolean isConsonant(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) < 0;
    }
}
