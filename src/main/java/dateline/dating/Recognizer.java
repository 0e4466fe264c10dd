package dateline.dating;

import dateline.dating.context.Context;
import dateline.dating.context.Direction;
import dateline.dating.context.Directions;
import dateline.dating.context.Trait;
import dateline.dating.context.Traits;
import dateline.dating.coordination.Appositions;
import dateline.dating.coordination.Connectors;
import dateline.dating.coordination.Coordination;
import dateline.dating.coordination.Match;
import dateline.dating.grammar.Grammar;
import dateline.dating.grammar.Matcher;
import dateline.dating.grammar.Parse;
import dateline.dating.meaning.Meaning;
import dateline.dating.passage.Found;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the tokens of one text and takes the longest expression at each place. */
final class Recognizer {

    private final Tokens tokens;
    private final Matcher matcher;
    private final Coordination coordination;
    private final Appositions appositions;
    private final Directions directions;
    private final Traits traits;

    Recognizer(Grammar grammar, Tokens tokens) {
        this.tokens = tokens;
        this.matcher = grammar.matcher("expression", tokens);
        Connectors connectors = new Connectors(grammar.lexicon(), tokens);
        this.coordination = new Coordination(grammar.lexicon(), tokens, connectors);
        Sentences sentences = new Sentences(grammar.lexicon(), tokens);
        this.appositions = new Appositions(grammar.lexicon(), tokens, sentences);
        this.directions = new Directions(grammar.lexicon(), tokens, sentences);
        this.traits = new Traits(grammar.lexicon(), tokens, connectors, sentences);
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Direction direction = Direction.UNKNOWN;
        List<Match> matches = coordination.complete(matches());
        appositions.tell(matches);
        for (Match match : matches) {
            Direction own = directions.at(match.first(), match.end());
            Set<Trait> where = traits.next(match);
            direction = where.contains(Trait.LISTED) && own == Direction.UNKNOWN ? direction : own;
            found.add(new Found(
                    tokens.start(match.first()),
                    tokens.end(match.end() - 1),
                    match.meaning(),
                    new Context(direction, where)));
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
