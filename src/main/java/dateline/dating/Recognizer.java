package dateline.dating;

import dateline.dating.grammar.Grammar;
import dateline.dating.grammar.Matcher;
import dateline.dating.grammar.Parse;
import dateline.dating.meaning.Meaning;
import dateline.dating.resolution.Direction;
import dateline.dating.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the tokens of one text and takes the longest expression at each place. */
final class Recognizer {

    private final Tokens tokens;
    private final Matcher matcher;
    private final Directions directions;

    Recognizer(Grammar grammar, Tokens tokens) {
        this.tokens = tokens;
        this.matcher = grammar.matcher("expression", tokens);
        this.directions = new Directions(grammar.lexicon(), tokens);
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Parse> parse = matcher.longest(at);
            if (parse.isPresent()) {
                int end = parse.get().end();
                if (!(parse.get().meaning() instanceof Meaning.Nothing)) {
                    Direction direction = directions.at(at, end);
                    found.add(new Found(tokens.start(at), tokens.end(end - 1), parse.get().meaning(), direction));
                }
                at = end;
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }
}
