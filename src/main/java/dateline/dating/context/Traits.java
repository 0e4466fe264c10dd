package dateline.dating.context;

import dateline.dating.coordination.Connectors;
import dateline.dating.coordination.Match;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** Tells where the expressions of a text stand; asked for one after another, in order. */
public final class Traits {
    private final Connectors connectors;
    private final Sentences sentences;
    private final Glances glances;
    private final QuotedTokens quotes;
    private int end;
    private boolean aside;

    /** For the tokens of one text. */
    public Traits(Lexicon lexicon, Tokens tokens, Connectors connectors, Sentences sentences) {
        this.connectors = connectors;
        this.sentences = sentences;
        this.glances = new Glances(lexicon, tokens, sentences);
        this.quotes = new QuotedTokens(lexicon, tokens);
    }

    /** Those of the next expression. */
    public Set<Trait> next(Match match) {
        int first = match.first();
        boolean listed = end > 0 && connectors.join(end, first);
        aside = listed && aside || connectors.bracketed(first) || compared(first);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(Trait.LISTED, listed, traits);
        add(Trait.CONTINUES, end > 0 && sentences.one(end, first), traits);
        add(Trait.OPENS, sentences.opens(first), traits);
        add(Trait.ASIDE, aside, traits);
        add(Trait.BEGINNING, glances.beginning(first), traits);
        add(Trait.REPORTED, glances.reported(first), traits);
        add(Trait.QUOTED, quotes.quoted(first), traits);
        add(Trait.OF_SOMETHING, glances.ofSomething(match.end()), traits);
        add(Trait.ANY_OF, glances.anyOf(first, match.end()), traits);
        add(Trait.BACK, glances.back(first), traits);
        add(Trait.BY_THE_WAY, glances.byTheWay(first), traits);
        end = match.end();
        return traits;
    }

    /** "Compared to a loss in May": whether nothing goes on from what begins there. */
    private boolean compared(int first) {
        return sentences.lastBefore(first, connectors::comparing) >= 0;
    }

    private static void add(Trait trait, boolean there, Set<Trait> traits) {
        if (there) {
            traits.add(trait);
        }
    }
}
