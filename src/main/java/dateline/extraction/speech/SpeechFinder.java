package dateline.extraction.speech;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is quoted in one article and who says it. */
public final class SpeechFinder {

    private static final int SHORTEST = 3;
    private static final int GAP = 80;

    private final Speakers speakers;

    /** For an article with these actors. */
    public SpeechFinder(Vocabulary vocabulary, Cast cast) {
        this.speakers = new Speakers(new Verbs(vocabulary), cast);
    }

    /** The words said in one block, which has these sentences, in reading order. */
    public List<Saying> in(Block block, List<Told> told) {
        List<Saying> found = new ArrayList<>();
        Optional<Figure> last = Optional.empty();
        List<Quoted> quotes = QuotationMarks.in(block.text());
        int at = 0;
        int end = -GAP - 1;
        for (Quoted quoted : quotes) {
            while (at + 1 < told.size() && told.get(at).sentence().end() <= quoted.start()) {
                at++;
            }
            boolean goesOn = quoted.start() - end <= GAP;
            Optional<Figure> speaker = speaker(told, at, quoted, goesOn ? last : Optional.empty());
            speaker.ifPresent(figure ->
                    found.add(new Saying(figure, new TextSpan(block.id(), quoted.start(), quoted.end()), true)));
            last = speaker;
            end = quoted.end();
        }
        for (Told one : told) {
            indirect(one, quotes).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(saying -> saying.passage().start()));
        return found;
    }

    /** Who says it: by the verb of speech nearest in its sentence, else in the next when it is a sentence itself, else as before. */
    private Optional<Figure> speaker(List<Told> told, int at, Quoted quoted, Optional<Figure> last) {
        Optional<Figure> here = nearest(told.get(at), quoted);
        boolean whole = told.get(at).sentence().start() >= quoted.start() - 1;
        if (here.isPresent() || !whole) {
            return here;
        }
        return last.or(() -> behind(told, at, quoted));
    }

    /** By the verb of speech in the sentence that the quotation ends in, or that follows it. */
    private Optional<Figure> behind(List<Told> told, int at, Quoted quoted) {
        return told.subList(at + 1, told.size()).stream()
                .dropWhile(one -> one.sentence().end() <= quoted.end())
                .limit(1)
                .filter(one -> one.sentence().start() < quoted.end() + 2)
                .flatMap(one -> nearest(one, quoted).stream())
                .findFirst();
    }

    private Optional<Figure> nearest(Told told, Quoted quoted) {
        Sentence sentence = told.sentence();
        return told.clauses().stream()
                .filter(speakers::speaks)
                .filter(clause -> outside(sentence, clause, quoted))
                .sorted(Comparator.comparingInt(clause -> distance(sentence, clause, quoted)))
                .flatMap(clause -> speakers.of(clause).stream())
                .findFirst();
    }

    private static boolean outside(Sentence sentence, Clause clause, Quoted quoted) {
        int verb = sentence.token(clause.verb().first()).start();
        return verb < quoted.start() || verb >= quoted.end();
    }

    private static int distance(Sentence sentence, Clause clause, Quoted quoted) {
        int verb = sentence.token(clause.verb().first()).start();
        return verb < quoted.start() ? quoted.start() - verb : verb - quoted.end();
    }

    private List<Saying> indirect(Told told, List<Quoted> quotes) {
        List<Saying> found = new ArrayList<>();
        List<Clause> clauses = told.clauses();
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            int from = index + 1 < clauses.size() ? contentStart(clause, clauses.get(index + 1)) : -1;
            boolean behind = from < 0 && index > 0 && framed(told.sentence(), clauses, index);
            if (!speakers.brings(clause) || from < 0 && !behind) {
                continue;
            }
            TextSpan passage = behind
                    ? trimmed(told.sentence(), 0, clause.from())
                    : trimmed(told.sentence(), from, contentEnd(clauses, index + 1));
            if (passage.length() > SHORTEST && !inQuotes(quotes, passage)) {
                speakers.of(clause).ifPresent(figure -> found.add(new Saying(figure, passage, false)));
            }
        }
        return found;
    }

    /** Where the words begin that the verb brings; negative when there are none behind it. */
    private static int contentStart(Clause clause, Clause next) {
        Sentence sentence = clause.sentence();
        boolean framing = next.link() == Link.MAIN
                && sentence.is(clause.to() - 1, ",")
                && clause.to() - clause.verb().range().to() < 4
                && next.from() == clause.to()
                && !sentence.is(next.from(), "and", "but");
        if (next.link() != Link.CONTENT && !framing) {
            return -1;
        }
        return sentence.is(next.from(), "that") ? next.from() + 1 : next.from();
    }

    /** Whether the clause follows, at the end of the sentence, what it says was said: "…, Apple announced." */
    private static boolean framed(Sentence sentence, List<Clause> clauses, int index) {
        Clause clause = clauses.get(index);
        return index == clauses.size() - 1
                && clause.link() == Link.MAIN
                && clause.from() > 3
                && sentence.is(clause.from() - 1, ",")
                && clause.to() - clause.verb().range().to() < 5;
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

    private static TextSpan trimmed(Sentence sentence, int from, int to) {
        int end = to;
        while (end - from > 1 && (sentence.is(end - 1, Part.PUNCT) || sentence.is(end - 1, "and", "but"))) {
            end--;
        }
        int start = from;
        while (end - start > 1 && sentence.is(start, Part.PUNCT)) {
            start++;
        }
        return sentence.span(start, end);
    }

    private static boolean inQuotes(List<Quoted> quotes, TextSpan passage) {
        return quotes.stream()
                .anyMatch(quoted -> quoted.start() <= passage.start() + 1 && passage.start() < quoted.end());
    }
}
