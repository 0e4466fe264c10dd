package dateline.extraction.merging;

import dateline.extraction.clauses.Range;
import dateline.extraction.events.Draft;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the gist of a draft: the nouns before and behind its trigger, until a preposition brings something beside them. */
final class GistReader {

    private final Draft draft;
    private final Sentence sentence;
    private final int trigger;
    private final Set<String> named;
    private final Synonyms synonyms;
    private final Vocabulary vocabulary;
    private final Set<String> things = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Double> counts = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private boolean object;

    /** Of a draft whose actors have names of these words, in lower case. */
    GistReader(Draft draft, Set<String> named, Synonyms synonyms, Vocabulary vocabulary) {
        this.draft = draft;
        this.sentence = draft.sentence();
        this.trigger = draft.telling().trigger();
        this.named = named;
        this.synonyms = synonyms;
        this.vocabulary = vocabulary;
    }

    Gist gist() {
        Range clause = draft.telling().clause();
        read(clause.from(), trigger);
        int next = behind(clause.to());
        if (!beside(next) || sentence.is(next + 1, "$") || Estimates.begin(sentence, next)) {
            read(next, clause.to());
        }
        Token word = sentence.token(trigger);
        boolean bare =
                things.isEmpty() && counts.isEmpty() && !object && ends(clause.to()) && !named.contains(word.lower());
        if (word.part().isNoun()) {
            things.add(synonyms.one(word.lower()));
        }
        Where where = Where.of(draft.telling().place().filter(this::open).orElse(""), draft.actors());
        return new Gist(things, names, counts, others, where, bare);
    }

    /** Whether the name is of more than a building, which may be in any town. */
    private boolean open(String place) {
        String last = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !vocabulary.has("building", last);
    }

    /** The first token behind the trigger that is neither a particle nor of a time. */
    private int behind(int to) {
        int at = trigger + 1;
        while (at < to
                && (sentence.timed(at).isPresent()
                        || sentence.is(at, Part.ADV)
                        || sentence.is(at, Part.ADP) && (sentence.timed(at + 1).isPresent() || particle(at)))) {
            at++;
        }
        return at;
    }

    private boolean particle(int at) {
        boolean phrase =
                at + 1 < sentence.size() && sentence.token(at + 1).part().inNounPhrase();
        return at == trigger + 1 && !phrase;
    }

    /**
     * Takes the nouns until a preposition, a comma or another verb, and behind those only names. What goes before the
     * subject is left out: "In early trading, shares fell".
     */
    private void read(int from, int to) {
        boolean ended = false;
        boolean brought = false;
        boolean leading = sentence.is(from, Part.ADP);
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            boolean before = at < trigger;
            boolean brings =
                    token.is(Part.ADP) && !token.is("of") && (at > from || before) && !Estimates.begin(sentence, at);
            object |= !before && !ended && token.part().isVerb();
            ended |= token.is(Part.PUNCT) || brings || !before && token.part().isVerb();
            brought = brings ? !beside(at) : brought;
            if (before && (token.is("--", "-", "–", "—") || leading && token.is(","))) {
                forget();
                ended = false;
                leading = false;
            }
            boolean told = sentence.timed(at).isEmpty() && !named.contains(token.lower());
            if (told && (!ended || brought) && token.is(Part.PROPN) && !sentence.is(at + 1, Part.NUM)) {
                names.add(token.lower());
            }
            if (told && !ended) {
                take(at, token);
            }
        }
    }

    private void forget() {
        things.clear();
        names.clear();
        counts.clear();
    }

    private void take(int at, Token token) {
        boolean noun = token.part().isNoun() && !title(at);
        object |= at > trigger && (noun || token.is(Part.PRON));
        if (vocabulary.has("further", token.lower())) {
            others.add(token.lower());
        }
        if (token.is(Part.NUM)) {
            number(token.text()).ifPresent(counts::add);
        }
        boolean measure = Character.isDigit(token.text().charAt(0));
        if (noun && !measure && !vocabulary.has("generic", token.lower())) {
            things.add(synonyms.one(token.lower()));
        }
    }

    /** Whether it stands before a name with nothing but nouns between: "the company president Anna Berg", "the president, Anna Berg". */
    private boolean title(int at) {
        int next = sentence.is(at + 1, ",") ? at + 2 : at + 1;
        while (next < sentence.size()
                && sentence.token(next).part().isNoun()
                && !named.contains(sentence.token(next).lower())) {
            next++;
        }
        return next < sentence.size() && named.contains(sentence.token(next).lower());
    }

    /** Whether a word that brings only where, when or why stands there. */
    private boolean beside(int at) {
        return at < sentence.size()
                && vocabulary.has("beside", sentence.token(at).lower());
    }

    /** Whether nothing goes on behind the clause that its verb could bring. */
    private boolean ends(int to) {
        return to >= sentence.size() || sentence.is(to, Part.PUNCT) || sentence.is(to, Part.CCONJ) || beside(to);
    }

    private static Optional<Double> number(String text) {
        String digits = text.replace(",", "");
        return digits.matches("\\d+(\\.\\d+)?") ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }
}
