package dateline.dating.coordination;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.dating.token.Lexicon;
import dateline.dating.token.Sentences;
import dateline.dating.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is counted from something else, but stands beside its own date: "on 5 March 1917, two days later, the soldiers joined". */
public final class Appositions {

    private final Tokens tokens;
    private final Sentences sentences;
    private final Set<Integer> signs;

    /** For the tokens of one text. */
    public Appositions(Lexicon lexicon, Tokens tokens, Sentences sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.signs = lexicon.numbers(",", "(");
    }

    /** Changes the matches in place. */
    public void tell(List<Match> matches) {
        for (int i = 1; i < matches.size(); i++) {
            Match before = matches.get(i - 1);
            Match match = matches.get(i);
            if (tokens.part(before.end(), match.first(), signs)) {
                matches.set(i, match.meaning(after(before, match)));
            } else if (tokens.part(before.end(), match.first() - 1, signs) && match.tells(Field.YEAR)) {
                matches.set(i - 1, before.meaning(later(before.meaning(), match)));
            }
        }
    }

    /** "On 12 July 1346, nine years after the war began, two days later, ...", "(three days before the peace)". */
    private Meaning after(Match date, Match match) {
        if (match.meaning() instanceof Meaning.InHistory told) {
            boolean isCounted = !later(told.meaning(), date).equals(told.meaning());
            return told.elsewhere().filter(length -> isCounted).orElse(told);
        }
        return sentences.opens(date.first()) ? later(match.meaning(), date) : match.meaning();
    }

    /** "Two years later, in 1350, ...": the unit that the date lies in. */
    private static Meaning later(Meaning counted, Match date) {
        return counted instanceof Meaning.Offset offset
                        && offset.sign() > 0
                        && Dates.in(date.meaning())
                                .filter(told -> exact(told, offset.unit()))
                                .isPresent()
                ? new Meaning.Offset(
                        new Meaning.Quantity(0), offset.unit(), 1, Optional.of(date.meaning()), Anchor.PUBLISHED)
                : counted;
    }

    private static boolean exact(Meaning.Fields date, Unit unit) {
        return date.has(Field.DAY) && !unit.ofClock()
                || date.has(Field.MONTH) && unit.compareTo(Unit.MONTH) >= 0
                || date.has(Field.YEAR) && unit.compareTo(Unit.YEAR) >= 0;
    }
}
