package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.language.reader.EventSense.Outlook;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for a time as that of an event: where its expression hangs in the tree, how far away it stands, and whether it agrees
 * with the tense of what is told.
 */
final class DatingFeatures {

    private static final int MANY = 3;

    /** How old a time is of which the article appeared at most so many days after the end. */
    private static final NavigableMap<Long, String> AGES = new TreeMap<>(Map.of(
            -32L,
            "far ahead",
            -1L,
            "ahead",
            0L,
            "0",
            1L,
            "1",
            7L,
            "week",
            34L,
            "month",
            399L,
            "year",
            Long.MAX_VALUE,
            "old"));

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
        TimeExpression expression = expressed.time().expression();
        List<String> features = new ArrayList<>();
        features.add("expression");
        int gap = sentence.number() - expressed.sentence().number();
        String where = gap == 0 ? " here" : " away";
        String path = gap == 0 ? path(expressed.time()) : away(expressed.sentence(), gap);
        features.add(path);
        features.add(path + " " + tense);
        features.add(path + " " + kind(expression));
        if (gap == 0) {
            features.add((expressed.time().from() < clause.predicate() ? "before" : "after") + " " + path);
        }
        features.add("age " + age(expression) + where);
        features.add("age " + age(expression) + " " + tense);
        features.add(days.rank(expression) + where);
        features.add(days.rank(expression) + " " + (gap > 5 ? "far " : "") + tense);
        if (!Anchors.isAttached(clause, expressed)) {
            beside(expressed).forEach(feature -> features.add(feature + where));
            features.add("like " + likeness(expressed) + " " + days.rank(expression));
        }
        String preposition = "preposition " + MeantTimes.preposition(expressed.sentence(), expressed.time());
        features.add(preposition);
        features.add(preposition + " " + path);
        return features;
    }

    /** Of an expression that belongs to something else: how far that is what the clause tells, too. */
    private List<String> beside(Dating.Expressed expressed) {
        Sentence there = expressed.sentence();
        Set<String> shared = words(clause);
        shared.retainAll(words(new Clause(there, Anchors.governor(there, expressed.time()))));
        return List.of(
                "like " + likeness(expressed),
                "shares " + Math.min(MANY, shared.size()),
                "hangs " + relation(there.word(Anchors.head(there, expressed.time()))));
    }

    /** How much the word that the expression belongs to tells the same, in fifths. */
    private int likeness(Dating.Expressed expressed) {
        Sentence there = expressed.sentence();
        Word owner = there.word(Anchors.governor(there, expressed.time()));
        double alike = owner.event().vector().likeness(clause.word().event().vector());
        return (int) Math.floor(Math.max(0, alike) * 5);
    }

    /** The lemmas of the verbs and nouns of a clause: of its predicate, of what hangs on it, and of what hangs on that. */
    private static Set<String> words(Clause clause) {
        Tree tree = clause.sentence().tree();
        List<Integer> arguments = tree.children(clause.predicate());
        Stream<Integer> further = arguments.stream().flatMap(at -> tree.children(at).stream());
        return Stream.of(Stream.of(clause.predicate()), arguments.stream(), further)
                .flatMap(places -> places)
                .filter(at -> tree.word(at).is(Part.NOUN, Part.PROPN, Part.VERB))
                .filter(at -> clause.sentence().timed(at).isEmpty())
                .map(at -> tree.word(at).lowerLemma())
                .collect(Collectors.toSet());
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

    private static String kind(TimeExpression expression) {
        return expression
                        .time()
                        .map(TimeSpan::precision)
                        .map(DatingFeatures::grain)
                        .orElse("-")
                + (expression.isVague() ? " vague " : " ")
                + expression.type();
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

    /** How long before the article appeared the time ends. */
    private String age(TimeExpression expression) {
        if (published.isEmpty() || expression.time().isEmpty()) {
            return "-";
        }
        LocalDate end = expression.time().get().latest();
        long days = ChronoUnit.DAYS.between(end, published.get().earliest());
        return AGES.ceilingEntry(days).getValue();
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
