package dateline.extraction.events;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Use;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.Optional;

/** Where an event is, if its words say so: "in Bali", "at the Moscone Center in San Francisco". */
final class Places {

    private final Vocabulary vocabulary;
    private final Cast cast;

    Places(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.cast = cast;
    }

    /** The name of the place, looked for behind the trigger first, and the first "in" before the first "at". */
    Optional<String> in(Sentence sentence, Range words, int trigger) {
        return of(sentence, new Range(Math.max(words.from(), trigger), words.to()))
                .or(() -> of(sentence, words));
    }

    private Optional<String> of(Sentence sentence, Range words) {
        return find(sentence, words, "in", "near").or(() -> find(sentence, words, "at", "outside"));
    }

    private Optional<String> find(Sentence sentence, Range words, String... prepositions) {
        for (int at = words.from(); at < words.to() - 1; at++) {
            if (sentence.is(at, prepositions) && !told(sentence, at - 1)) {
                int from = sentence.is(at + 1, "the") ? at + 2 : at + 1;
                int to = name(sentence, from, words.to());
                if (to > from && place(sentence, from, to)) {
                    return Optional.of(sentence.text(from, to));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what is in the place is a text: "a report in the Herald". */
    private boolean told(Sentence sentence, int noun) {
        return sentence.is(noun, Part.NOUN)
                && vocabulary.has("weak-noun", sentence.token(noun).lower());
    }

    /** The end of the name that begins here, with the larger place it lies in: "San Jose, California". */
    private static int name(Sentence sentence, int from, int limit) {
        int to = names(sentence, from, limit);
        if (to > from && sentence.is(to, ",")) {
            int larger = names(sentence, to + 1, limit);
            boolean ends = larger == sentence.size()
                    || sentence.token(larger).is(Part.PUNCT)
                    || sentence.is(larger, Part.ADP)
                    || larger == limit;
            return larger > to + 1 && ends && !sentence.is(larger, "and") ? larger : to;
        }
        return to;
    }

    private static int names(Sentence sentence, int from, int limit) {
        int to = from;
        while (to < limit && written(sentence.token(to)) && sentence.timed(to).isEmpty()) {
            boolean of = sentence.is(to + 1, "of") && to + 2 < limit && written(sentence.token(to + 2));
            to += of ? 3 : 1;
        }
        return to;
    }

    /** As places are: a capital and small letters, or "U.S.". */
    private static boolean written(Token token) {
        boolean small =
                token.text().length() > 1 && token.text().chars().skip(1).noneMatch(Character::isUpperCase);
        return token.capital()
                && token.part().isNoun()
                && (small || token.text().endsWith("."));
    }

    /** Whether the name is that of no actor but a state or a building, and stands by itself. */
    private boolean place(Sentence sentence, int from, int to) {
        boolean alone = !sentence.is(to, Part.NOUN) && !sentence.is(to, "'s", "'") && !sentence.is(to, Part.NUM);
        Optional<Actor.Kind> kind = cast.at(sentence, from).map(Use::figure).map(figure -> figure.kind());
        boolean occasion = vocabulary.has("event-noun", sentence.token(to - 1).lower());
        boolean building = vocabulary.has("building", sentence.token(to - 1).lower());
        boolean at = !sentence.is(from - 1, "at") && !sentence.is(from - 2, "at") || building;
        return alone && at && !occasion && (kind.isEmpty() || kind.get() == Actor.Kind.STATE || building);
    }
}
