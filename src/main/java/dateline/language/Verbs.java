package dateline.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of verbs, told from their endings and a list of the irregular ones. */
public final class Verbs {

    /** Verbs and nouns that end like a past. */
    private static final Set<String> BASES = Set.of(
            "need", "feed", "seed", "weed", "heed", "deed", "reed", "greed", "steed", "speed", "bleed", "breed",
            "exceed", "proceed", "succeed", "indeed");

    private final Vocabulary vocabulary;

    /** Knows the irregular verbs of the vocabulary. */
    public Verbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the form is, taken as that of a verb. */
    public Form form(String lower) {
        boolean past = vocabulary.past(lower).isPresent();
        boolean participle = vocabulary.participle(lower).isPresent();
        if (past || participle) {
            return past && participle ? Form.PAST_OR_PARTICIPLE : past ? Form.PAST : Form.PARTICIPLE;
        }
        if (lower.endsWith("ing") && lower.length() > 4) {
            return Form.ING;
        }
        return lower.endsWith("ed") && lower.length() > 3 ? Form.PAST_OR_PARTICIPLE : Form.BASE;
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
                .orElseGet(() -> vocabulary.has("be", lower) ? "be" : regular(lower));
    }

    /** The stems of several words: of "takes over". */
    public String stems(String words) {
        return Arrays.stream(words.split(" ")).map(this::stem).collect(Collectors.joining(" "));
    }

    /** The past of a form in "-ing": "said" of "saying", "stopped" of "stopping". */
    public String past(String ing) {
        return vocabulary.pastOf(regular(ing)).orElseGet(() -> {
            String base = ing.substring(0, Math.max(0, ing.length() - 3));
            int last = base.length() - 1;
            boolean carried = last > 0 && base.endsWith("y") && "aeiou".indexOf(base.charAt(last - 1)) < 0;
            return carried ? base.substring(0, last) + "ied" : base + "ed";
        });
    }

    /** Whether the stem is that of a word of the class. */
    public boolean has(String wordClass, String stem) {
        return vocabulary.hasStem(wordClass, stem);
    }

    static String regular(String lower) {
        int length = lower.length();
        if (lower.endsWith("ied")) {
            return length > 4 ? lower.substring(0, length - 3) + "y" : lower.substring(0, length - 2);
        }
        if (lower.endsWith("eed")) {
            return BASES.contains(lower) ? lower : withoutE(lower.substring(0, length - 1));
        }
        if (lower.equals("going") || lower.equals("doing")) {
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
        if (length > 4 && endsInHiss(lower)) {
            return lower.substring(0, length - 2);
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural && length > 3 ? lower.substring(0, length - 1) : lower;
    }

    private static boolean endsInHiss(String lower) {
        return lower.endsWith("sses") || lower.endsWith("ches") || lower.endsWith("shes") || lower.endsWith("xes");
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
