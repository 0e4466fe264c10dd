package dateline.importing;

import java.util.regex.Pattern;

/** What of a line says by whom something was written, for whom, or where. */
final class CreditLine {

    private static final String NAME = "\\p{Lu}[\\p{L}\\d'’.&-]*";
    private static final String SMALL = "(?:(?:de[lrns]?|d[aiou]s?|la|le|el|es|al|van|von|upon|sur|am) )*";

    /** Words that begin with capitals, up to four. */
    static final String NAMES = NAME + "(?: " + SMALL + NAME + "){0,3}";

    private static final String PERSON = NAME + "(?: " + SMALL + NAME + "){1,3}";
    private static final String PERSONS = PERSON + "(?: (?:and|&) " + PERSON + ")?";
    private static final String FROM_WHERE = "(?: (?:reports |reporting )?(?:in|at|from|for) " + NAMES + ")?";

    /** By whom it was written: "By A. Writer", "Interview by A. Writer", "Words: A. Writer.". */
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:(?:(?:an? )?(?:story|report|reporting|interview|analysis|review|comment|opinion|column|essay|letter|words|text|posted|written|published|filed|issued|reviewed) )?"
                    + "(?:by|par|von|por|door) |(?:story|report|words|text|photos?|pictures|source|author|editor|contact): )[^!?]{2,80}?(?<! of)(?i: on)?[:.]?");

    /** The same without such a word: "Anna Berg in Aldane", "our correspondent", "Special to the Post"; and for whom, or where: "Evening Post". */
    private static final Pattern NAMED = Pattern.compile("(?:From )?(?:" + PERSONS + "(?: reports)?" + FROM_WHERE
            + "(?: and " + PERSON + FROM_WHERE
            + ")?|(?!The )(?i:(?:our|an?) )?(?:\\p{L}+ ){0,2}(?i:correspondents?|reporters?|writers?|editors?|staff|agencies)(?: "
            + PERSON + ")?" + FROM_WHERE + "|Special to (?:[Tt]he )?" + NAMES + "|(?:in |at )?" + NAMES + ")\\.?");

    private CreditLine() {}

    /** Whether it says by whom something was written. */
    static boolean isByline(String part) {
        return BYLINE.matcher(part).matches();
    }

    /** Whether it says that, or names persons, a paper or a place. */
    static boolean isCredit(String part) {
        return isByline(part) || NAMED.matcher(part).matches();
    }
}
