package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import java.util.Set;

/** Tells what stands in quotation marks; asked for one token after another, in order. */
final class QuotedTokens {

    private final Tokens tokens;
    private final Set<Integer> openings;
    private final Set<Integer> closings;
    private int next;
    private boolean open;

    QuotedTokens(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.openings = lexicon.numbers("\"", "“");
        this.closings = lexicon.numbers("\"", "”");
    }

    /** Whether the token is part of what somebody says; a paragraph ends what was left open. */
    boolean quoted(int token) {
        for (; next < token; next++) {
            int word = tokens.word(next);
            open = open ? !ends(word) : openings.contains(word);
        }
        return open;
    }

    private boolean ends(int word) {
        return closings.contains(word) || tokens.parted(next);
    }
}
