package dateline.dating.context;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;

/** Tells what stands in quotation marks; asked for one token after another, in order. */
final class QuotedTokens {

    private final Tokens tokens;
    private final int straight;
    private final int opening;
    private final int closing;
    private int next;
    private boolean open;

    QuotedTokens(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.straight = lexicon.number("\"");
        this.opening = lexicon.number("“");
        this.closing = lexicon.number("”");
    }

    /** Whether the token is part of what somebody says; a paragraph ends what was left open. */
    boolean quoted(int token) {
        for (; next < token; next++) {
            int word = tokens.word(next);
            open = word == opening || word == straight && !open || open && !ends(word);
        }
        return open;
    }

    private boolean ends(int word) {
        return word == closing || word == straight || tokens.parted(next);
    }
}
