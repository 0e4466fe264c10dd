package dateline.dating;

import dateline.dating.grammar.Grammar;
import dateline.dating.grammar.Matcher;
import dateline.dating.grammar.Parse;
import dateline.dating.meaning.Meaning;
import dateline.dating.resolution.Context;
import dateline.dating.resolution.Direction;
import dateline.dating.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the tokens of one text and takes the longest expression at each place. */
final class Recognizer {

    private final Tokens tokens;
    private final Matcher matcher;
    private final Connectors connectors;
    private final Coordination coordination;
    private final Sentences sentences;
    private final Directions directions;
    private final Quotes quotes;

    Recognizer(Grammar grammar, Tokens tokens) {
        this.tokens = tokens;
        this.matcher = grammar.matcher("expression", tokens);
        this.connectors = new Connectors(grammar.lexicon(), tokens);
        this.coordination = new Coordination(grammar.lexicon(), tokens, connectors);
        this.sentences = new Sentences(grammar.lexicon(), tokens);
        this.directions = new Directions(grammar.lexicon(), tokens, sentences);
        this.quotes = new Quotes(grammar.lexicon(), tokens);
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Direction direction = Direction.UNKNOWN;
        boolean aside = false;
        int end = 0;
        for (Match match : coordination.complete(matches())) {
            Direction own = directions.at(match.first(), match.end());
            boolean listed = end > 0 && connectors.join(end, match.first());
            direction = listed && own == Direction.UNKNOWN ? direction : own;
            boolean continues = end > 0 && sentences.one(end, match.first());
            aside = listed && aside
                    || connectors.openRange(match.first(), match.end())
                    || match.meaning() instanceof Meaning.At && connectors.bracketed(match.first(), match.end());
            end = match.end();
            Context context = new Context(
                    direction, listed, continues, sentences.opens(match.first()), aside, quotes.quoted(match.first()));
            found.add(new Found(tokens.start(match.first()), tokens.end(end - 1), match.meaning(), context));
        }
        return found;
    }

    /** How much work the matching of rules has been so far. */
    long steps() {
        return matcher.steps();
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Parse> parse = matcher.longest(at);
            if (parse.isPresent()) {
                if (!(parse.get().meaning() instanceof Meaning.Nothing)) {
                    matches.add(new Match(at, parse.get().end(), parse.get().meaning()));
                }
                at = parse.get().end();
            } else {
                at++;
            }
        }
        return matches;
    }
}
