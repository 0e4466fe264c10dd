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

    /** What nouns and verbs with an s end with, and what they do without it; not "glass", "bus", "basis". */
    private static final List<Ending> SINGULARS = List.of(
            new Ending("(?<=..)ies$", "y"),
            new Ending("(?<=.ss|.ch|.sh|..x)es$", ""),
            new Ending("(?<=..[^sui])s$", ""));

    /** A consonant that was doubled before an ending. */
    private static final Ending DOUBLED = new Ending("(?<=..)([bdgmnprt])\\1$", "$1");

    private static final Ending SILENT_E = new Ending("(?<=..)e$", "");

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
        return SINGULARS.stream()
                .map(ending -> ending.replacedIn(lower))
                .filter(singular -> !singular.equals(lower))
                .findFirst()
                .orElse(lower);
    }

    static String withoutE(String word) {
        return SILENT_E.replacedIn(word);
    }

    private static String single(String stem) {
        return withoutE(DOUBLED.replacedIn(stem));
    }
}
