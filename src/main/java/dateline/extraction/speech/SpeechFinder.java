package dateline.extraction.speech;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.QuotationMarks;
import dateline.language.Quoted;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what is quoted in one article and who says it. */
public final class SpeechFinder {

    private static final int GAP = 80;

    private final Speakers speakers;
    private final IndirectSpeech indirect;

    /** For an article with these actors. */
    public SpeechFinder(Vocabulary vocabulary, Cast cast) {
        this.speakers = new Speakers(vocabulary, cast);
        this.indirect = new IndirectSpeech(speakers);
    }

    /** The words said in one block, which has these sentences, in reading order. */
    public List<Saying> in(Block block, List<Told> told) {
        List<Saying> found = new ArrayList<>();
        Optional<Figure> last = Optional.empty();
        List<Quoted> marks = QuotationMarks.in(block.text());
        List<Quoted> quotes =
                marks.stream().filter(quoted -> !name(block.text(), quoted)).toList();
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
        NavigableMap<Integer, Quoted> byStart = new TreeMap<>();
        marks.forEach(quoted -> byStart.put(quoted.start(), quoted));
        List<Saying> reported =
                told.stream().flatMap(one -> indirect.in(one, byStart).stream()).toList();
        found.removeIf(saying -> scare(block.text(), saying, reported));
        found.addAll(reported);
        found.sort(Comparator.comparingInt(saying -> saying.passage().start()));
        return found;
    }

    /** Whether it is but a word or two of what is reported of the same person anyway. */
    private static boolean scare(String text, Saying saying, List<Saying> reported) {
        TextSpan words = saying.passage();
        boolean few = text.substring(words.start(), words.end())
                        .chars()
                        .filter(c -> c == ' ')
                        .count()
                < 2;
        return few
                && reported.stream()
                        .filter(other -> other.speaker().equals(saying.speaker()))
                        .map(Saying::passage)
                        .anyMatch(other -> other.start() <= words.start() && words.end() <= other.end());
    }

    /** Who says it: by the verb of speech nearest in its sentence, else in the next when it is a sentence itself, else as before. */
    private Optional<Figure> speaker(List<Told> told, int at, Quoted quoted, Optional<Figure> last) {
        Optional<Figure> here = issuing(told.get(at), quoted).or(() -> nearest(told.get(at), quoted));
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

    /** Whether the marks only set off what something is called: the "Snow Leopard", so-called "apps", or a single word. */
    private static boolean name(String text, Quoted quoted) {
        String words = text.substring(quoted.start() + 1, quoted.end() - 1).strip();
        boolean few = words.chars().filter(c -> c == ' ').count() < 2;
        boolean one = !words.isEmpty() && words.chars().allMatch(Character::isLowerCase);
        String before =
                text.substring(Math.max(0, quoted.start() - 12), quoted.start()).toLowerCase(Locale.ROOT);
        boolean called = before.matches("(?s).*(called|named|dubbed|titled|or|the|a|an|known as|nicknamed)\\s+");
        return one || few && (called || words.isEmpty() || Character.isUpperCase(words.charAt(0)));
    }

    /** Who brings out a statement or the like that a colon parts from its words. */
    private Optional<Figure> issuing(Told told, Quoted quoted) {
        Sentence sentence = told.sentence();
        int mark = sentence.at(quoted.start());
        return sentence.is(mark - 1, ":")
                ? told.clauses().reversed().stream()
                        .filter(clause -> clause.verb().first() < mark)
                        .limit(1)
                        .flatMap(clause -> speakers.issuing(clause).stream())
                        .findFirst()
                : Optional.empty();
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
}
