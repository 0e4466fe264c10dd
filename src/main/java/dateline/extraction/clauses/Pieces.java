package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a sentence at its marks and at the words that bring a clause. */
final class Pieces {

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final boolean[] verbs;
    private final boolean[] finite;

    /** Knows where the verb groups begin. */
    Pieces(Sentence sentence, Vocabulary vocabulary, List<VerbGroup> groups) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.verbs = new boolean[sentence.size() + 1];
        this.finite = new boolean[sentence.size() + 1];
        groups.forEach(group -> verbs[group.range().from()] = true);
        groups.forEach(group -> finite[group.range().from()] = group.tense() != Tense.ING);
    }

    List<Range> pieces() {
        List<Range> pieces = new ArrayList<>();
        int from = Dateline.end(sentence);
        for (int at = from + 1; at <= sentence.size(); at++) {
            if (at == sentence.size() || begins(at)) {
                pieces.add(new Range(from, at));
                from = at;
            }
        }
        return pieces;
    }

    private boolean begins(int at) {
        if (sentence.timed(at).filter(time -> time.from() < at).isPresent()) {
            return false;
        }
        Token before = sentence.token(at - 1);
        if (before.is(Part.PUNCT) && !before.is(".", "-", "/", "'", "’", "‘")) {
            return !sentence.token(at).is(Part.PUNCT) || sentence.is(at, "“", "\"", "(");
        }
        return subordinates(at) || coordinates(at) || sentence.token(at).is("“", "(", "including");
    }

    private boolean subordinates(int at) {
        Token token = sentence.token(at);
        boolean relative = token.is("which", "who", "whom", "whose", "where");
        boolean word = relative || vocabulary.has("subordinator", token.lower());
        boolean adverb = token.is("after", "before", "since")
                && verbs[at + 1]
                && !sentence.token(at + 1).lower().endsWith("ing");
        if (!word
                || adverb
                || Amounts.compares(sentence, at + 1)
                || governs(at)
                || sentence.timed(at).isPresent()
                || sentence.timed(at + 1).isPresent() && !relative && !token.is("that", "when", "while")) {
            return false;
        }
        if (token.is("that")) {
            return !token.is(Part.DET) && verbAhead(at + 1) && !(token.is(Part.PRON) && verbs[at]);
        }
        return !token.is("so") && verbAhead(at + 1);
    }

    /** Whether it is a preposition of the only clause, whose verb follows: "The talks before Congress start on Friday". */
    private boolean governs(int at) {
        boolean preposition = sentence.token(at).is("before", "after", "since", "until") && sentence.is(at, Part.ADP);
        return preposition
                && at > 0
                && sentence.token(at - 1).part().isNoun()
                && IntStream.range(0, at).noneMatch(before -> verbs[before])
                && IntStream.range(at, sentence.size())
                                .filter(behind -> verbs[behind])
                                .count()
                        == 1;
    }

    private boolean coordinates(int at) {
        Token token = sentence.token(at);
        if (!token.is("and", "but", "or", "yet")) {
            return false;
        }
        boolean dated = token.is("and")
                && sentence.timed(at + 2).isPresent()
                && sentence.timed(at + 1).isEmpty();
        if (dated && subject(overTime(at + 2))) {
            return true;
        }
        int next = at + 1;
        while (sentence.is(next, Part.ADV) || sentence.is(next, "after") && sentence.is(next - 1, Part.ADV)) {
            next++;
        }
        return next < sentence.size() && (verbs[next] || token.is("but") || subject(next));
    }

    /** Behind the time, and a comma: "and in 1658, the college". */
    private int overTime(int at) {
        int end = sentence.timed(at).orElseThrow().to();
        return sentence.is(end, ",") ? end + 1 : end;
    }

    /** Whether a noun phrase begins here that a verb follows, and a verb went before. */
    private boolean subject(int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).part().inNounPhrase() || sentence.is(at, "'s", "'", "of", "also"))) {
            at++;
        }
        return at > from && at < sentence.size() && verbs[at] && verbBehind(from - 1) && !said(from - 1);
    }

    /** Whether only nouns stand between "said" and the word: "said workers [and] shareholders would lose". */
    private boolean said(int to) {
        int from = Nouns.before(sentence, to, 0).from();
        return from < to && sentence.is(from - 1, "said", "says", "say");
    }

    private boolean verbBehind(int to) {
        for (int at = to - 1; at >= 0 && !sentence.is(at, ",", ";", "“"); at--) {
            if (finite[at]) {
                return true;
            }
            boolean between = sentence.is(at, "between", "both");
            if (between || sentence.is(at, "that", "which", "who", "where") && subordinates(at)) {
                return false;
            }
        }
        return false;
    }

    private boolean verbAhead(int from) {
        for (int at = from; at < sentence.size() && !sentence.is(at, ";", ":", "”", "."); at++) {
            if (verbs[at]) {
                return true;
            }
        }
        return false;
    }
}
