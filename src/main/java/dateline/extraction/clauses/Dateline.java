package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Token;

/** The place and day that a report begins with: "ROME, June 18 (AP) --". They tell nothing of what happened. */
final class Dateline {

    private static final int LONGEST = 12;

    private Dateline() {}

    /** The token behind it; 0 where there is none. */
    static int end(Sentence sentence) {
        if (!shouted(sentence.token(0))) {
            return 0;
        }
        for (int at = 1; at < Math.min(LONGEST, sentence.size() - 1); at++) {
            Token token = sentence.token(at);
            if (token.is("--", "—", "–", "-")) {
                boolean stated =
                        sentence.is(at - 1, ")") || sentence.timed(at - 1).isPresent();
                return stated ? at + 1 : 0;
            }
            if (token.part().isVerb()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean shouted(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(Character::isUpperCase);
    }
}
