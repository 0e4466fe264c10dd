package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/** Finds what is said without quotation marks. */
record IndirectSpeech(Speakers speakers) {

    private static final int SHORTEST = 3;

    /**
     * The words of a sentence that a verb of saying brings, where they are not between quotation marks.
     *
     * @param quotes what is between quotation marks in its block, by where it begins
     */
    List<Saying> in(Told told, NavigableMap<Integer, Quoted> quotes) {
        List<Saying> found = new ArrayList<>();
        List<Clause> clauses = told.clauses();
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            int from = index + 1 < clauses.size() ? contentStart(clause, clauses.get(index + 1)) : -1;
            boolean behind = from < 0 && index > 0 && framed(clauses, index);
            if (!speakers.brings(clause) || from < 0 && !behind) {
                continue;
            }
            TextSpan passage = behind
                    ? trimmed(told.sentence(), 0, speakers.begin(clause))
                    : trimmed(told.sentence(), from, contentEnd(clauses, index + 1));
            if (passage.length() > SHORTEST && !inQuotes(quotes, passage)) {
                speakers.of(clause).ifPresent(figure -> found.add(new Saying(figure, passage, false)));
            }
        }
        return found;
    }

    /** Where the words begin that the verb brings; negative when there are none behind it. */
    private int contentStart(Clause clause, Clause next) {
        Sentence sentence = clause.sentence();
        boolean framing = next.link() == Link.MAIN
                && sentence.is(clause.to() - 1, ",")
                && clause.to() - clause.verb().range().to() < 4
                && next.from() == clause.to()
                && !sentence.is(next.from(), "and", "but");
        if (next.link() != Link.CONTENT && !framing) {
            return -1;
        }
        boolean that = sentence.is(next.from(), "that");
        return that || framing ? next.from() + (that ? 1 : 0) : wordsStart(clause, next);
    }

    /**
     * Words without "that" begin right behind "said", whatever the clause is taken to begin with, and behind whom they are told.
     * Behind another verb a noun is what it brings: "announced changes in the way it works".
     */
    private int wordsStart(Clause clause, Clause next) {
        Sentence sentence = clause.sentence();
        int behind = speakers.behindListener(clause);
        boolean begins = sentence.is(behind, Part.DET)
                || sentence.is(behind, Part.PRON)
                || sentence.is(behind, Part.PROPN)
                || sentence.is(behind, "there");
        if (speakers.tells(clause) && !begins) {
            return -1;
        }
        boolean phrase = behind < next.from()
                && sentence.timed(behind).isEmpty()
                && (sentence.token(behind).part().inNounPhrase() || sentence.is(behind, Part.VERB));
        if (!phrase) {
            return Math.max(behind, next.from());
        }
        boolean inverted =
                clause.subject().isEmpty() || sentence.is(clause.verb().range().from() - 1, "\"", "”");
        return speakers.utters(clause) && !inverted ? behind : -1;
    }

    /** Whether the clause follows, at the end of the sentence, what it says was said: "…, Apple announced." */
    private boolean framed(List<Clause> clauses, int index) {
        Clause clause = clauses.get(index);
        return index == clauses.size() - 1
                && clause.link() == Link.MAIN
                && clause.from() > 3
                && clause.sentence().is(clause.from() - 1, ",")
                && !declares(clause)
                && behind(clause) < 5;
    }

    /** Whether the verb has an object that is not whom it is told: "Rome declared war". */
    private boolean declares(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.verb().range().to();
        return at < clause.to()
                && sentence.token(at).part().inNounPhrase()
                && sentence.timed(at).isEmpty()
                && !clause.subject().contains(at)
                && !speakers.tells(clause)
                && !sentence.is(at, Part.PROPN);
    }

    /** How many words stand behind the verb besides times. */
    private static long behind(Clause clause) {
        Sentence sentence = clause.sentence();
        return IntStream.range(clause.verb().range().to(), clause.to())
                .filter(at -> sentence.timed(at).isEmpty() && !sentence.is(at, Part.PUNCT))
                .count();
    }

    /** The words go on until another clause speaks, or goes on with the speaker. */
    private int contentEnd(List<Clause> clauses, int index) {
        int end = clauses.get(index).to();
        for (Clause next : clauses.subList(index + 1, clauses.size())) {
            if (speakers.brings(next) && next.link() != Link.RELATIVE || next.from() > end) {
                break;
            }
            end = Math.max(end, next.to());
        }
        return end;
    }

    /** Without the marks around it, but with one that closes a quotation in it. */
    private static TextSpan trimmed(Sentence sentence, int from, int to) {
        int end = to;
        while (end - from > 1
                && (sentence.is(end - 1, Part.PUNCT) || sentence.is(end - 1, "and", "but"))
                && !closes(sentence, from, end - 1)) {
            end--;
        }
        int start = from;
        while (end - start > 1 && sentence.is(start, Part.PUNCT)) {
            start++;
        }
        return sentence.span(start, end);
    }

    private static boolean closes(Sentence sentence, int from, int mark) {
        long marks = sentence.tokens().subList(from, mark).stream()
                .filter(token -> token.is("\"", "“", "”"))
                .count();
        return sentence.is(mark, "\"", "”") && marks % 2 == 1;
    }

    private static boolean inQuotes(NavigableMap<Integer, Quoted> quotes, TextSpan passage) {
        Map.Entry<Integer, Quoted> before = quotes.floorEntry(passage.start() + 1);
        return before != null && passage.start() < before.getValue().end();
    }
}
