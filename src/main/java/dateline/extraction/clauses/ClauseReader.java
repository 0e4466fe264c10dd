package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences into clauses. Pieces between marks and clause words get a verb each; pieces without a verb go to the clause
 * behind when they stand before it ("In 1996, …"), else to the one before.
 */
public final class ClauseReader {

    private final Vocabulary vocabulary;
    private final Verbs verbs;

    /** Knows the words that bring clauses. */
    public ClauseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
    }

    /** The clauses in the order of their verbs. */
    public List<Clause> clauses(Sentence sentence) {
        List<VerbGroup> groups = new VerbReader(sentence, vocabulary).groups();
        Division division = new Division(sentence, verbs, groups);
        List<Stretch> parts = new ArrayList<>();
        for (Range piece : new Pieces(sentence, vocabulary, groups).pieces()) {
            parts.addAll(division.of(piece));
        }
        return Fronting.owned(joined(sentence, parts), verbs);
    }

    private List<Clause> joined(Sentence sentence, List<Stretch> parts) {
        List<Clause> clauses = new ArrayList<>();
        int pending = -1;
        int waiting = -1;
        for (int number = 0; number < parts.size(); number++) {
            Stretch part = parts.get(number);
            Range range = part.range();
            if (part.verb().isEmpty()) {
                boolean opens = Openings.open(sentence, parts, number);
                if (clauses.isEmpty() || pending >= 0 || opens || fronts(sentence, range)) {
                    pending = pending < 0 ? range.from() : pending;
                } else {
                    extend(clauses, range);
                }
                continue;
            }
            VerbGroup read = part.verb().get();
            VerbGroup verb = pending >= 0 && clauses.isEmpty() && apart(sentence, part, parts)
                    ? read.as(Tense.PARTICIPLE)
                    : read;
            boolean bare = verb.range().from() - range.from() < 1 || !hasSubject(sentence, range, verb);
            boolean relative = relative(sentence, range);
            if (bare && verb.tense() == Tense.PARTICIPLE
                    || relative && (bare || waits(sentence, pending, range.from()))) {
                waiting = pending >= 0 ? pending : waiting;
                pending = -1;
            }
            int from = pending >= 0
                    ? pending
                    : bare && waiting >= 0 && verb.tense().finite() && !relative ? waiting : range.from();
            waiting = from < range.from() ? -1 : waiting;
            pending = -1;
            if (bare && from == range.from() && interrupted(sentence, range, verb, clauses)) {
                around(sentence, range, verb, clauses);
            } else {
                clauses.add(clause(sentence, new Range(from, range.to()), range.from(), verb, clauses));
            }
        }
        return clauses;
    }

    /** Whether it is a participle between commas: "The firm, founded in 1908, closed". */
    private boolean apart(Sentence sentence, Stretch part, List<Stretch> parts) {
        int from = part.range().from();
        boolean past = part.verb()
                        .filter(verb ->
                                verb.tense() == Tense.PAST && verb.range().from() == from)
                        .isPresent()
                && verbs.form(sentence.token(from).lower()) == Form.PAST_OR_PARTICIPLE
                && sentence.is(from, Part.VERB);
        return past
                && sentence.is(from - 1, ",")
                && parts.stream()
                        .filter(next ->
                                next.range().from() > from && next.verb().isPresent())
                        .findFirst()
                        .filter(next ->
                                next.range().from() == next.verb().get().range().from())
                        .filter(next -> next.verb().get().tense().finite())
                        .filter(next -> sentence.is(next.range().from() - 1, ","))
                        .isPresent();
    }

    /** Whether the clause before only says who says it: "The bridge, she said, will open". */
    private boolean interrupted(Sentence sentence, Range range, VerbGroup verb, List<Clause> clauses) {
        if (clauses.isEmpty() || !verb.tense().finite() || !sentence.is(range.from() - 1, ",")) {
            return false;
        }
        Clause aside = clauses.getLast();
        int subject = aside.subject().from();
        return aside.to() == range.from()
                && aside.link() == Link.MAIN
                && subject > aside.from() + 1
                && sentence.is(subject - 1, ",")
                && new Division(sentence, verbs, List.of()).says(aside.verb());
    }

    /** Parts the words that are said, which stand around, from who says them. */
    private void around(Sentence sentence, Range range, VerbGroup verb, List<Clause> clauses) {
        Clause aside = clauses.removeLast();
        Range subject = new Subjects(sentence, verbs).before(aside.subject().from(), aside.from());
        clauses.add(new Clause(
                sentence, new Range(aside.subject().from(), aside.to()), aside.verb(), aside.subject(), Link.MAIN));
        clauses.add(new Clause(sentence, new Range(aside.from(), range.to()), verb, subject, Link.MAIN));
    }

    private static boolean hasSubject(Sentence sentence, Range range, VerbGroup verb) {
        return !Nouns.before(sentence, verb.range().from(), range.from()).isEmpty();
    }

    private boolean relative(Sentence sentence, Range range) {
        boolean when = sentence.is(range.from(), "when") && sentence.is(range.from() - 1, ",");
        return when || sentence.is(range.from(), "which", "who", "whom", "whose", "where", "that");
    }

    /** Whether what waits for a verb is a noun phrase, which a relative clause may interrupt: "The court, which she joined, ruled". */
    private static boolean waits(Sentence sentence, int pending, int relative) {
        return pending >= 0
                && sentence.timed(pending).isEmpty()
                && !Nouns.leading(sentence, pending, relative).isEmpty();
    }

    /** Whether a piece without a verb belongs to what follows: ", and on 5 May, …", "that, since 2021, …". */
    private boolean fronts(Sentence sentence, Range range) {
        int from = range.from();
        boolean clauseWord = sentence.is(from, "that", "but", "which", "who", "while", "although");
        boolean dated = sentence.is(from, "and")
                && range.size() > 1
                && (sentence.is(from + 1, Part.ADP) || sentence.timed(from + 1).isPresent());
        return clauseWord || dated || sentence.is(from, ";");
    }

    private static void extend(List<Clause> clauses, Range range) {
        Clause last = clauses.removeLast();
        clauses.add(new Clause(
                last.sentence(), new Range(last.from(), range.to()), last.verb(), last.subject(), last.link()));
    }

    private Clause clause(Sentence sentence, Range range, int piece, VerbGroup verb, List<Clause> before) {
        Link link = link(sentence, range, piece, verb, before);
        Subjects subjects = new Subjects(sentence, verbs);
        Range own = subjects.own(range, piece, verb);
        Range inverted = own.isEmpty() ? subjects.inverted(verb, range) : own;
        if (own.isEmpty() && !inverted.isEmpty()) {
            return new Clause(sentence, range, verb, inverted, Link.MAIN);
        }
        Range subject = subjects.of(link, own, range, before);
        VerbGroup told = link == Link.SAME && !before.isEmpty() ? subjects.going(verb, range, before) : verb;
        return new Clause(sentence, range, told, subject, link);
    }

    private Link link(Sentence sentence, Range range, int piece, VerbGroup verb, List<Clause> before) {
        int from = sentence.is(range.from(), "and", "but", "or") ? range.from() + 1 : range.from();
        String word = sentence.token(from).lower();
        boolean bare = !hasSubject(sentence, new Range(piece, range.to()), verb) && range.from() == piece;
        if (vocabulary.has("condition", word)) {
            return Link.CONDITION;
        }
        if (word.equals("that") && from < verb.range().from()) {
            boolean noun = before.isEmpty()
                    && from > 0
                    && sentence.token(from - 1).part().isNoun();
            return noun || bare && !sentence.is(from - 1, Part.VERB) ? Link.RELATIVE : Link.CONTENT;
        }
        if (vocabulary.has("relative", word) || verb.tense() == Tense.PARTICIPLE && bare && from == range.from()) {
            return Link.RELATIVE;
        }
        boolean preposition =
                from < piece && !Nouns.leading(sentence, from + 1, piece).isEmpty();
        if (vocabulary.has("subordinator", word) && from < verb.range().from() && !preposition) {
            return Link.ADVERB;
        }
        if (bare && !before.isEmpty()) {
            return Link.SAME;
        }
        boolean said = !before.isEmpty()
                && range.from() == before.getLast().to()
                && new Division(sentence, verbs, List.of())
                        .says(before.getLast().verb())
                && !sentence.is(range.from() - 1, Part.PUNCT);
        return said ? Link.CONTENT : Link.MAIN;
    }
}
