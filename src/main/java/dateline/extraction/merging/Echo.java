package dateline.extraction.merging;

import dateline.extraction.text.Sentence;
import java.util.stream.IntStream;

/** Nouns that name again what the same article told: "the resignation", "her visit". */
final class Echo {

    private static final int KIN = 4;
    private static final int REACH = 12;
    private static final int PHRASE = 5;

    private Echo() {}

    /** Whether it can be what was told: its owner took part; without owner it was told shortly before, and of the same. */
    static boolean meant(Telling told, Telling echo) {
        int behind = echo.draft().sentence().number() - told.draft().sentence().number();
        boolean took = echo.actors().isEmpty()
                ? behind > 0 && behind <= REACH && akin(told.trigger(), echo.trigger())
                : told.ownedBy(echo.actors().getFirst());
        return took
                && of(told, echo)
                && !told.draft().statement()
                && !told.draft().echo()
                && !told.ahead();
    }

    /** Whether what was told speaks of what stands behind the noun with "of", if something does: "the end [of the war]". */
    private static boolean of(Telling told, Telling echo) {
        Sentence sentence = echo.draft().sentence();
        int of = echo.draft().telling().trigger() + 1;
        if (!sentence.is(of, "of")) {
            return true;
        }
        Spoken words = Spoken.words(told.draft().words());
        return IntStream.range(of + 1, Math.min(sentence.size(), of + PHRASE))
                .filter(at -> sentence.token(at).part().isNoun())
                .anyMatch(at -> words.of(Spoken.bare(sentence.token(at).text())));
    }

    /** "resigned" and "resignation": words that begin alike. */
    private static boolean akin(String one, String other) {
        return one.regionMatches(0, other, 0, Math.min(KIN, Math.min(one.length(), other.length())));
    }
}
