package dateline.extraction.titles;

import dateline.language.Vocabulary;
import dateline.language.reader.Word;

/** The present tense of verbs. */
record Conjugation(Vocabulary vocabulary) {

    /** The base of a verb: as the reader has it, unless it took an irregular past for one. */
    String base(Word verb) {
        String lower = verb.lower();
        if (verb.has("VerbForm=Inf")) {
            return lower; // "to lay" is no past of "lie"
        }
        if (lower.length() == 4 && lower.equals(verb.lemma() + "ed")) {
            return lower.substring(0, 3); // "owe" of "owed", "use" of "used"
        }
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
        return base.replaceFirst("(?<=[sxz]|[cs]h|[^aeiou]o)$", "e").replaceFirst("(?<=[^aeiou])y$", "ie") + "s";
    }
}
