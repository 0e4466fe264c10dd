package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who or what does what the verbs of a sentence say. */
final class Subjects {

    private final Sentence sentence;
    private final Verbs verbs;
    private final Passives passives;

    Subjects(Sentence sentence, Verbs verbs) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.passives = new Passives(sentence, verbs);
    }

    /** The subject that stands with the verb in its clause; empty when none does. */
    Range own(Range range, int piece, VerbGroup verb) {
        int from = verb.range().from();
        boolean planned = sentence.headline() && sentence.is(from - 1, "to");
        Range own = Nouns.before(sentence, planned ? from - 1 : from, piece);
        if (own.isEmpty() && range.from() < piece) {
            Range first = Nouns.leading(sentence, behindFront(range.from(), piece), piece);
            Range last = Nouns.before(sentence, overMarks(interruption(range.from(), piece)), range.from());
            own = first.isEmpty() || titled(first, last) ? last : first;
        } else if (range.from() < piece && Lists.end(sentence, own, piece)) {
            return new Range(Lists.start(sentence, range.from(), piece), own.to());
        }
        return fronted(widened(aged(own, range), piece), piece);
    }

    /** Behind what stands in front with a preposition and ends at a comma: "In May, [the mayor, a deputy then, resigned]". */
    private int behindFront(int from, int piece) {
        boolean front = sentence.is(from, Part.ADP) || sentence.is(from, Part.SCONJ);
        return front
                ? IntStream.range(from, piece)
                        .filter(at -> sentence.is(at, ","))
                        .map(at -> at + 1)
                        .findFirst()
                        .orElse(from)
                : from;
    }

    /** Whether a name behind a comma tells who it is: "The president of the union, Dave Bates, …". */
    private boolean titled(Range first, Range last) {
        boolean named = last.from() == first.to() + 1
                && sentence.token(last.from()).capital()
                && (!sentence.token(first.to() - 1).capital()
                        || verbs.has(
                                "given", verbs.stem(sentence.token(last.from()).lower())));
        return named
                && IntStream.range(first.from(), first.to())
                        .anyMatch(at ->
                                verbs.has("title", verbs.stem(sentence.token(at).lower())));
    }

    /** Where a relative clause begins that parts the subject from its verb; the piece where none does. */
    private int interruption(int from, int piece) {
        return IntStream.range(from + 1, piece)
                .filter(at -> sentence.is(at, "which", "who", "whom", "whose", "where", "when"))
                .findFirst()
                .orElse(piece);
    }

    /** The subject, perhaps that of a clause before. */
    Range of(Link link, Range own, Range range, List<Clause> before) {
        return switch (link) {
            case RELATIVE -> own.isEmpty() ? nearest(antecedent(range, before), range.from()) : own;
            case SAME ->
                before.isEmpty()
                        ? own
                        : passives.undergoing(range.from(), overMarks(range.from()))
                                .orElseGet(() -> partner(range, before).subject());
            case MAIN, CONTENT, CONDITION, ADVERB ->
                own.isEmpty() && link == Link.ADVERB && !before.isEmpty()
                        ? before.getLast().subject()
                        : own;
        };
    }

    /** The noun phrase before a relative clause; of "saw a bid for the mine [rejected]" all that was seen. */
    private Range antecedent(Range range, List<Clause> before) {
        if (!before.isEmpty() && range.from() == before.getLast().to()) {
            VerbGroup last = before.getLast().verb();
            Range seen = Nouns.leading(sentence, last.range().to(), range.from());
            boolean all = seen.to() == range.from() && !seen.isEmpty();
            if (all && verbs.has("causing", stem(last.last())) && sentence.is(range.from(), Part.VERB)) {
                return seen;
            }
        }
        return aged(Nouns.before(sentence, overMarks(range.from()), 0), new Range(0, range.to()));
    }

    /**
     * Of "in favor of a deal" the deal: what stands before "of" without an article is part of a preposition. Of "the site of the
     * fire that killed many" the fire: "that" goes on from the noun beside it.
     */
    private Range nearest(Range phrase, int from) {
        boolean preposition = sentence.is(phrase.from() - 1, Part.ADP)
                && sentence.is(phrase.from(), Part.NOUN)
                && sentence.is(phrase.from() + 1, "of")
                && phrase.size() > 2;
        int of = IntStream.range(phrase.from(), phrase.to() - 1)
                .filter(at -> sentence.is(at, "of") && sentence.is(at + 1, "the", "a", "an"))
                .reduce(-1, Math::max);
        boolean beside = of > 0 && sentence.is(from, "that");
        return preposition
                ? new Range(phrase.from() + 2, phrase.to())
                : beside ? new Range(of + 1, phrase.to()) : phrase;
    }

    /** The verb with the tense of the one it goes on from, where it has none of its own: "will close a plant and cut jobs". */
    VerbGroup going(VerbGroup verb, Range range, List<Clause> before) {
        VerbGroup first = partner(range, before).verb();
        int from = verb.range().from();
        String word = sentence.token(from).lower();
        boolean bare = sentence.is(from, Part.VERB)
                && (verb.tense() == Tense.PRESENT && !word.endsWith("s")
                        || verbs.past(word + "ing").equals(word));
        boolean ahead = first.tense() == Tense.FUTURE || first.tense() == Tense.POSSIBLE;
        return bare && ahead
                ? verb.as(first.tense())
                : passives.shares(verb, first) ? verb.passive(first.tense()) : verb;
    }

    /** The noun phrase before the marks that end at the token. */
    Range before(int to, int limit) {
        return widened(Nouns.before(sentence, overMarks(to), limit), limit);
    }

    /** The clause that one without a subject goes on from: behind "but" or a comma the last that stands by itself, else the last. */
    private Clause partner(Range range, List<Clause> before) {
        boolean apart = sentence.is(range.from(), "but")
                || sentence.is(range.from() - 1, ",")
                || sentence.is(range.from(), ",");
        for (int at = before.size() - 1; at >= 0 && apart; at--) {
            if (before.get(at).link() == Link.MAIN || before.get(at).link() == Link.SAME) {
                return before.get(at);
            }
        }
        return judge(range, before).orElseGet(before::getLast);
    }

    /** Who says that something is so, where only such as judge do what follows: "The jury found she lied and awarded him a million". */
    private Optional<Clause> judge(Range range, List<Clause> before) {
        int last = before.size() - 1;
        boolean judged = last > 0
                && before.get(last).link() == Link.CONTENT
                && verbs.has("judging", stem(before.get(last - 1).verb().first()))
                && IntStream.range(range.from(), Math.min(range.to(), range.from() + 3))
                        .anyMatch(at -> sentence.is(at, Part.VERB) && verbs.has("awarding", stem(at)));
        return judged ? Optional.of(before.get(last - 1)) : Optional.empty();
    }

    private String stem(int at) {
        return verbs.stem(sentence.token(at).lower());
    }

    /** The noun phrase behind a verb of saying that stands behind what is said: "…”, said the mayor". */
    Range inverted(VerbGroup verb, Range range) {
        boolean behind = sentence.is(verb.range().from() - 1, ",", "”", "\"", "’", "'");
        boolean says = new Division(sentence, verbs, List.of()).says(verb);
        return behind && says && verb.tense().finite()
                ? Nouns.after(sentence, verb.range().to(), range.to())
                : new Range(0, 0);
    }

    /** Without what goes before in a phrase with a preposition: "In the final Berg scored", "Since its launch the shop has …". */
    private Range fronted(Range subject, int piece) {
        int from = subject.from();
        boolean phrase = from > 0
                && from - 1 <= piece + 1
                && (sentence.is(from - 1, Part.ADP) || sentence.is(from - 1, Part.SCONJ))
                && (sentence.is(from, Part.DET) || sentence.is(from, Part.PRON))
                && subject.size() > 2;
        for (int at = from + 1; phrase && at < subject.to() - 1; at++) {
            boolean noun = sentence.is(at, Part.NOUN) && !sentence.token(at).capital();
            if (noun && (sentence.is(at + 1, Part.PROPN) || sentence.is(at + 1, Part.DET))) {
                return new Range(at + 1, subject.to());
            }
        }
        return subject;
    }

    /** The person whose age stands between commas before the verb: "Berg, 49, resigned". */
    private Range aged(Range subject, Range range) {
        boolean age = subject.size() == 1
                && sentence.is(subject.from(), Part.NUM)
                && sentence.is(subject.from() - 1, ",")
                && sentence.is(subject.to(), ",");
        return age ? Nouns.before(sentence, overMarks(subject.from()), range.from()) : subject;
    }

    /** With what stands before it in the piece, where that is one phrase: "The change in policy", "Shares of the firm". */
    private Range widened(Range subject, int piece) {
        int from = piece;
        while (from < subject.from()
                && (sentence.is(from, Part.CCONJ)
                        || sentence.is(from, Part.SCONJ)
                        || from == piece && as(from)
                        || sentence.is(from, Part.PUNCT)
                        || sentence.is(from, "that", "which", "whom", "whose", "where", "when"))) {
            from++;
        }
        boolean whole = !subject.isEmpty()
                && from < subject.from()
                && sentence.token(from).part().inNounPhrase()
                && (sentence.timed(from).isEmpty() || owns(from));
        for (int at = from; at < subject.from() && whole; at++) {
            Part part = sentence.token(at).part();
            boolean infinitive = sentence.is(at, "to") || part == Part.VERB && sentence.is(at - 1, "to");
            boolean operating = part == Part.VERB && sentence.token(at).lower().endsWith("ing") && at > from;
            boolean participle = part == Part.ADV || part == Part.VERB && described(at) || infinitive || operating;
            whole = (part.inNounPhrase() || participle || part == Part.ADP || sentence.is(at, "'s", "'", "and"))
                    && (part == Part.ADV || sentence.timed(at).isEmpty() || modifies(at));
        }
        return whole ? new Range(from, subject.to()) : subject;
    }

    /** "as the plan was dropped", but not "as laid down by the treaty". */
    private boolean as(int at) {
        return sentence.is(at, "as") && (sentence.is(at + 1, Part.DET) || sentence.is(at + 1, Part.PRON));
    }

    /** Whether the time at the token is part of the phrase of a noun: "a March 2012 storm", "Monday's storm". */
    private boolean modifies(int at) {
        int end = sentence.timed(at).map(Timed::to).orElse(at);
        return sentence.is(end, Part.NOUN) || owns(at);
    }

    private boolean owns(int at) {
        return sentence.is(sentence.timed(at).map(Timed::to).orElse(at), "'s");
    }

    /** Whether it is a participle before a noun: "the [newly] planned bridge", "its planned bridge". */
    private boolean described(int at) {
        return sentence.is(at - 1, Part.ADV)
                || sentence.is(at - 1, Part.ADJ)
                || (sentence.is(at - 1, Part.DET) || sentence.is(at - 1, "'s", "its", "his", "her", "their"))
                        && verbs.form(sentence.token(at).lower()) != Form.BASE;
    }

    /** The token behind which marks, and brackets with what is in them, stand before the token. */
    private int overMarks(int from) {
        int at = from;
        while (at > 0 && sentence.token(at - 1).is(Part.PUNCT)) {
            at = sentence.is(at - 1, ")") ? bracket(at - 1) : at - 1;
        }
        return at;
    }

    private int bracket(int closing) {
        int at = closing;
        while (at > 0 && closing - at < 8 && !sentence.is(at, "(")) {
            at--;
        }
        return sentence.is(at, "(") ? at : closing;
    }
}
