package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.reader.EventSense.Outlook;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What speaks for a time as that of an event: where its expression hangs in the tree, how far away it stands, and whether it agrees
 * with the tense of what is told.
 */
final class DatingFeatures {

    private final ReadText text;
    private final DatedDays days;
    private final Optional<TimeSpan> published;
    private final Clause clause;
    private final Sentence sentence;
    private final String tense;

    /** Of an event of an article that appeared then. */
    DatingFeatures(ReadText text, DatedDays days, Optional<TimeSpan> published, Clause clause) {
        this.text = text;
        this.days = days;
        this.published = published;
        this.clause = clause;
        this.sentence = clause.sentence();
        Outlook outlook = EventJudge.likeliest(clause.word().event());
        this.tense = Tense.of(clause) + (outlook == Outlook.HAPPENED ? "" : "," + outlook);
    }

    /** The features of one candidate. */
    List<String> of(Dating dating) {
        return switch (dating) {
            case Dating.Expressed expressed -> expressed(expressed);
            case Dating.News news -> told("news");
            case Dating.Unknown unknown -> told("unknown");
        };
    }

    /** For the day of the article and for no day: how and where the event is told. */
    private List<String> told(String what) {
        List<String> features = new ArrayList<>();
        features.add(what);
        features.add(what + " " + tense);
        features.add(what + " place " + place());
        features.add(what + " times " + Math.min(2, sentence.times().size()));
        features.add(what + " hangs " + relation(sentence.word(clause.predicate())));
        boolean timed = sentence.times().stream().anyMatch(time -> Anchors.isAttached(clause, time));
        features.add(what + (timed ? " beside its own" : " alone"));
        features.add(what + (timed ? " " : " alone ") + tense + " " + place());
        if (published.isEmpty()) {
            features.add(what + " undated article");
        }
        return features;
    }

    private List<String> expressed(Dating.Expressed expressed) {
        Timed time = expressed.time();
        List<String> features = new ArrayList<>();
        features.add("expression");
        int gap = sentence.number() - expressed.sentence().number();
        String path = gap == 0 ? path(time) : away(expressed.sentence(), gap);
        features.add(path);
        features.add(path + " " + tense);
        features.add(path + " " + kind(time.expression()));
        if (gap == 0) {
            features.add((time.from() < clause.predicate() ? "before" : "after") + " " + path);
            features.add("rivals " + rivals(time) + " " + path);
            features.add("apart " + bucket(Math.abs(time.from() - clause.predicate())));
        }
        features.add(lies(time.expression()) + " " + tense);
        features.add(days.rank(time.expression()) + " " + (gap == 0 ? "here" : "away"));
        features.add(days.rank(time.expression()) + " " + (gap > 5 ? "far " : "") + tense);
        if (gap > 0) {
            features.add(sameWord(expressed) ? "same word" : "other word");
        }
        features.add("preposition " + MeantTimes.preposition(expressed.sentence(), time));
        features.add("preposition " + MeantTimes.preposition(expressed.sentence(), time) + " " + path);
        return features;
    }

    /** In what sentence before that of the event it stands. */
    private String away(Sentence other, int gap) {
        boolean together = other.block().equals(sentence.block());
        return (other.isHeadline() ? "title" : together ? "paragraph" : "earlier") + " " + bucket(gap);
    }

    /** How the expression hangs together with the event in one tree. */
    private String path(Timed time) {
        int event = clause.predicate();
        int governor = Anchors.governor(sentence, time);
        Tree tree = sentence.tree();
        if (Anchors.isAttached(clause, time)) {
            return "attached";
        }
        if (tree.isWithin(event, governor)) {
            return "above " + relation(sentence.word(below(event, governor)));
        }
        if (tree.isWithin(governor, event)) {
            return "below " + relation(sentence.word(below(governor, event)));
        }
        return "aside";
    }

    /** The word under the other through which this one hangs on it. */
    private int below(int word, int other) {
        int at = word;
        while (sentence.word(at).head() != other) {
            at = sentence.word(at).head();
        }
        return at;
    }

    /** How many other events stand between the event and the time. */
    private String rivals(Timed time) {
        int event = clause.predicate();
        int low = Math.min(event + 1, time.to());
        int high = Math.max(event, time.from());
        return bucket((int) IntStream.range(low, high)
                .filter(at -> Anchors.isEvent(sentence, at))
                .count());
    }

    /** Whether what the expression belongs to is told by the same word. */
    private boolean sameWord(Dating.Expressed expressed) {
        Sentence there = expressed.sentence();
        return there.word(Anchors.governor(there, expressed.time()))
                .hasLemma(clause.word().lemma());
    }

    private static String kind(TimeExpression expression) {
        return expression
                        .time()
                        .map(TimeSpan::precision)
                        .map(DatingFeatures::grain)
                        .orElse("-")
                + (isVague(expression) ? " vague " : " ")
                + expression.type();
    }

    /** "Recently", "recent months": no time to count with. */
    private static boolean isVague(TimeExpression expression) {
        return expression.value().startsWith("PX") || expression.value().endsWith("_REF");
    }

    private static String grain(Precision precision) {
        return precision.compareTo(Precision.DAY) >= 0
                ? "day"
                : precision == Precision.WEEK
                        ? "week"
                        : precision.compareTo(Precision.HALF) >= 0
                                ? "month"
                                : precision == Precision.YEAR ? "year" : "age";
    }

    /** Where the time lies, seen from the day of the article. */
    private String lies(TimeExpression expression) {
        if (published.isEmpty() || expression.time().isEmpty()) {
            return "lies -";
        }
        TimeSpan time = expression.time().get();
        TimeSpan day = published.get();
        return !time.start().isBefore(day.end())
                ? "lies ahead"
                : time.end().isAfter(day.start()) ? "lies around" : "lies behind";
    }

    private String place() {
        return SentencePlace.of(text, sentence);
    }

    private static String relation(Word word) {
        return word.relation();
    }

    private static String bucket(int count) {
        return count > 8 ? "9+" : count > 5 ? "6-8" : count > 2 ? "3-5" : String.valueOf(count);
    }
}
