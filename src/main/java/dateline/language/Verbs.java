package dateline.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of verbs, told from their endings and a list of the irregular ones. */
public final class Verbs {

    /** Verbs and nouns that end like a past. */
    private static final Set<String> BASES = Set.of(
            "need", "feed", "seed", "weed", "heed", "deed", "reed", "greed", "steed", "speed", "bleed", "breed",
            "exceed", "proceed", "succeed", "indeed");

    /** How plurals and third persons end that have "es". */
    private static final List<String> HISSES = List.of("sses", "ches", "shes", "xes");

    /** How singulars end that have an s. */
    private static final List<String> SINGULARS = List.of("ss", "us", "is");

    private final Vocabulary vocabulary;

    /** Knows the irregular verbs of the vocabulary. */
    public Verbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What all forms of a verb share, and nouns like it: the base without a final e. Irregular forms lead to their base, "-ed",
     * "-ing" and "-s" are left out.
     */
    public String stem(String lower) {
        return vocabulary
                .past(lower)
                .or(() -> vocabulary.participle(lower))
                .map(Verbs::withoutE)
                .orElseGet(() -> stemOfBase(lower));
    }

    /** The same of what is known to be a base: "found" of "founded", not "find". */
    public String stemOfBase(String base) {
        return vocabulary.has("be", base) ? "be" : regular(base);
    }

    /** The stems of several words: of "takes over". */
    public String stems(String words) {
        return Arrays.stream(words.split(" ")).map(this::stem).collect(Collectors.joining(" "));
    }

    static String regular(String lower) {
        int length = lower.length();
        if (lower.endsWith("ied")) {
            return length > 4 ? lower.substring(0, length - 3) + "y" : lower.substring(0, length - 2);
        }
        if (lower.endsWith("eed")) {
            return BASES.contains(lower) ? lower : withoutE(lower.substring(0, length - 1));
        }
        if (Set.of("going", "doing").contains(lower)) {
            return lower.substring(0, 2);
        }
        if (lower.endsWith("ing") && length > 5) {
            return single(lower.substring(0, length - 3));
        }
        if (lower.endsWith("ed") && length > 3) {
            return single(lower.substring(0, length - 2));
        }
        return withoutE(singular(lower));
    }

    /** A noun without its plural s, a verb without that of the third person. */
    public static String singular(String lower) {
        int length = lower.length();
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        if (length > 4 && HISSES.stream().anyMatch(lower::endsWith)) {
            return lower.substring(0, length - 2);
        }
        boolean plural = lower.endsWith("s") && SINGULARS.stream().noneMatch(lower::endsWith);
        return plural && length > 3 ? lower.substring(0, length - 1) : lower;
    }

    static String withoutE(String word) {
        return word.length() > 2 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    /** A consonant that was doubled before the ending is one. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return withoutE(doubled ? stem.substring(0, last) : stem);
    }
}
