package dateline.extraction.clauses;

import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
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
        return joined(sentence, parts);
    }

    private List<Clause> joined(Sentence sentence, List<Stretch> parts) {
        List<Clause> clauses = new ArrayList<>();
        int pending = -1;
        int waiting = -1;
        for (Stretch part : parts) {
            Range range = part.range();
            if (part.verb().isEmpty()) {
                if (clauses.isEmpty() || pending >= 0 || fronts(sentence, range)) {
                    pending = pending < 0 ? range.from() : pending;
                } else {
                    extend(clauses, range);
                }
                continue;
            }
            VerbGroup verb = part.verb().get();
            boolean bare = verb.range().from() - range.from() < 1 || !hasSubject(sentence, range, verb);
            if (bare && verb.tense() == Tense.PARTICIPLE || bare && relative(sentence, range)) {
                waiting = pending >= 0 ? pending : waiting;
                pending = -1;
            }
            int from = pending >= 0
                    ? pending
                    : bare && waiting >= 0 && verb.tense().finite() && !relative(sentence, range)
                            ? waiting
                            : range.from();
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
    private static void around(Sentence sentence, Range range, VerbGroup verb, List<Clause> clauses) {
        Clause aside = clauses.removeLast();
        int end = overMarks(sentence, aside.subject().from());
        Range subject = widened(sentence, Nouns.before(sentence, end, aside.from()), aside.from());
        clauses.add(new Clause(
                sentence, new Range(aside.subject().from(), aside.to()), aside.verb(), aside.subject(), Link.MAIN));
        clauses.add(new Clause(sentence, new Range(aside.from(), range.to()), verb, subject, Link.MAIN));
    }

    private static boolean hasSubject(Sentence sentence, Range range, VerbGroup verb) {
        return !Nouns.before(sentence, verb.range().from(), range.from()).isEmpty();
    }

    private boolean relative(Sentence sentence, Range range) {
        return sentence.is(range.from(), "which", "who", "whom", "whose", "where", "that");
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
        Range own = Nouns.before(sentence, verb.range().from(), piece);
        if (own.isEmpty() && range.from() < piece) {
            Range first = Nouns.after(sentence, range.from(), piece);
            boolean apposed = !first.isEmpty() && sentence.is(first.to(), ",");
            Range last = Nouns.before(sentence, overMarks(sentence, piece), range.from());
            own = apposed || last.isEmpty() ? first : last;
        }
        own = fronted(sentence, widened(sentence, aged(sentence, own, range), piece), piece);
        Range inverted = own.isEmpty() ? inverted(sentence, verb, range) : own;
        if (own.isEmpty() && !inverted.isEmpty()) {
            return new Clause(sentence, range, verb, inverted, Link.MAIN);
        }
        Range subject = switch (link) {
            case RELATIVE -> own.isEmpty() ? Nouns.before(sentence, overMarks(sentence, range.from()), 0) : own;
            case SAME ->
                before.isEmpty() ? own : partner(sentence, range, before).subject();
            case MAIN, CONTENT, CONDITION, ADVERB ->
                own.isEmpty() && link == Link.ADVERB && !before.isEmpty()
                        ? before.getLast().subject()
                        : own;
        };
        return new Clause(sentence, range, verb, subject, link);
    }

    /** The clause that one without a subject goes on from: behind "but" or a comma the last that stands by itself, else the last. */
    private static Clause partner(Sentence sentence, Range range, List<Clause> before) {
        boolean apart = sentence.is(range.from(), "but")
                || sentence.is(range.from() - 1, ",")
                || sentence.is(range.from(), ",");
        for (int at = before.size() - 1; at >= 0 && apart; at--) {
            if (before.get(at).link() == Link.MAIN || before.get(at).link() == Link.SAME) {
                return before.get(at);
            }
        }
        return before.getLast();
    }

    /** The noun phrase behind a verb of saying that stands behind what is said: "…”, said the mayor". */
    private Range inverted(Sentence sentence, VerbGroup verb, Range range) {
        boolean behind = sentence.is(verb.range().from() - 1, ",", "”", "\"", "’", "'");
        boolean says = new Division(sentence, verbs, List.of()).says(verb);
        return behind && says && verb.tense().finite()
                ? Nouns.after(sentence, verb.range().to(), range.to())
                : new Range(0, 0);
    }

    /** Without what goes before in a phrase with a preposition: "In the final Berg scored". */
    private static Range fronted(Sentence sentence, Range subject, int piece) {
        int from = subject.from();
        boolean phrase = from > 0
                && from - 1 <= piece + 1
                && sentence.is(from - 1, Part.ADP)
                && sentence.is(from, Part.DET)
                && subject.size() > 2;
        for (int at = from + 1; phrase && at < subject.to() - 1; at++) {
            boolean noun = sentence.is(at, Part.NOUN) && !sentence.token(at).capital();
            if (noun && sentence.is(at + 1, Part.PROPN)) {
                return new Range(at + 1, subject.to());
            }
        }
        return subject;
    }

    /** The person whose age stands between commas before the verb: "Berg, 49, resigned". */
    private static Range aged(Sentence sentence, Range subject, Range range) {
        boolean age =
                subject.size() == 1 && sentence.is(subject.from(), Part.NUM) && sentence.is(subject.from() - 1, ",");
        return age ? Nouns.before(sentence, overMarks(sentence, subject.from()), range.from()) : subject;
    }

    /** With what stands before it in the piece, where that is one phrase: "The change in policy", "Shares of the firm". */
    private static Range widened(Sentence sentence, Range subject, int piece) {
        int from = piece;
        while (from < subject.from()
                && (sentence.is(from, Part.CCONJ)
                        || sentence.is(from, Part.SCONJ)
                        || sentence.is(from, Part.PUNCT)
                        || sentence.is(from, "that", "which", "whom", "whose", "where"))) {
            from++;
        }
        boolean whole = !subject.isEmpty()
                && from < subject.from()
                && sentence.token(from).part().inNounPhrase();
        for (int at = from; at < subject.from() && whole; at++) {
            Part part = sentence.token(at).part();
            boolean infinitive = sentence.is(at, "to") || part == Part.VERB && sentence.is(at - 1, "to");
            boolean participle = part == Part.ADV || part == Part.VERB && described(sentence, at - 1) || infinitive;
            whole = (part.inNounPhrase() || participle || part == Part.ADP || sentence.is(at, "'s", "'", "and"))
                    && (part == Part.ADV || sentence.timed(at).isEmpty());
        }
        return whole ? new Range(from, subject.to()) : subject;
    }

    private static boolean described(Sentence sentence, int at) {
        return sentence.is(at, Part.ADV) || sentence.is(at, Part.ADJ);
    }

    /** The token behind which marks, and brackets with what is in them, stand before the token. */
    private static int overMarks(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && sentence.token(at - 1).is(Part.PUNCT)) {
            at = sentence.is(at - 1, ")") ? bracket(sentence, at - 1) : at - 1;
        }
        return at;
    }

    private static int bracket(Sentence sentence, int closing) {
        int at = closing;
        while (at > 0 && closing - at < 8 && !sentence.is(at, "(")) {
            at--;
        }
        return sentence.is(at, "(") ? at : closing;
    }

    private Link link(Sentence sentence, Range range, int piece, VerbGroup verb, List<Clause> before) {
        int from = sentence.is(range.from(), "and", "but", "or") ? range.from() + 1 : range.from();
        String word = sentence.token(from).lower();
        boolean bare = !hasSubject(sentence, new Range(piece, range.to()), verb) && range.from() == piece;
        if (vocabulary.has("condition", word)) {
            return Link.CONDITION;
        }
        if (word.equals("that") && from < verb.range().from()) {
            return bare && !sentence.is(from - 1, Part.VERB) ? Link.RELATIVE : Link.CONTENT;
        }
        if (vocabulary.has("relative", word) || verb.tense() == Tense.PARTICIPLE && bare) {
            return Link.RELATIVE;
        }
        if (vocabulary.has("subordinator", word) && from < verb.range().from()) {
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
