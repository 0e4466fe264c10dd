package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dating.RoughTime;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what dates an event among the times that stand near it, the day of the article, and no time: what a log-linear model finds
 * likeliest by where they stand and by what the reader finds of them.
 */
final class DatingChooser {

    /** So many sentences before that of the event are looked at. */
    private static final int REACH = 5;

    /** So many times at most are looked at, those that stand nearest. */
    private static final int MOST = 16;

    private static final double UNLIKELY = -6;

    /** From this probability on a word tells an event that belongs on a timeline, and is dated by what hangs on it. */
    private static final double SURE = 0.7;

    /** How much of what speaks for a time speaks for those within it. */
    private static final double HELD = 0.5;

    /** So likely it has to be that a month or year holds what dates it, where no one time is likely. */
    private static final double PERIOD = 0.75;

    private final ReadText text;
    private final DatedDays days;
    private final Optional<TimeSpan> published;
    private final Weights weights;
    private final CallingOff callingOff;

    /** In an article that appeared then. */
    DatingChooser(ReadText text, Optional<TimeSpan> published, Weights weights, Vocabulary vocabulary) {
        this.text = text;
        this.days = new DatedDays(text);
        this.published = published;
        this.weights = weights;
        this.callingOff = new CallingOff(vocabulary);
    }

    /**
     * What dates an event, and how surely.
     *
     * @param period how long a period that tells alone, a month or a year; empty where it tells all of the time
     */
    record Choice(Dating dating, Optional<Precision> period, Sureness sureness) {}

    /** What dates the event that the clause tells: a time counted from another event that one hangs on, or else what likeliest does. */
    Choice choose(Clause clause) {
        return Optional.of(clause)
                .filter(undated -> attached(undated).isEmpty())
                .flatMap(undated -> asOther(first(undated))
                        .or(() -> asCounted(undated))
                        .or(() -> asThen(undated))
                        .or(() -> asElsewhen(first(undated))))
                .map(dating -> choice(clause, dating, 1))
                .orElseGet(() -> likeliest(clause));
    }

    /** The verb that the clause's is joined to without a subject of its own: "villagers clashed and fled". */
    private static Clause first(Clause clause) {
        return clause.above("conj")
                .filter(first -> clause.child("nsubj", "mark").isEmpty())
                .orElse(clause);
    }

    /** "Villagers clashed" of "he was arrested on 11 May, five days after villagers clashed". */
    private Optional<Dating> asOther(Clause clause) {
        return EventOffset.from(clause)
                .flatMap(offset -> attached(offset.counted()).stream()
                        .reduce((earlier, nearest) -> nearest)
                        .map(time -> offset.ofOther(time.expression().time()))
                        .orElseGet(() -> offset.ofOther(timeOfSentence(offset.counted()))));
    }

    /** "He was arrested" of "he was arrested five days after villagers clashed on 6 May". */
    private Optional<Dating> asCounted(Clause clause) {
        return clause.tree().subtree(clause.predicate()).stream()
                .mapToObj(clause::at)
                .flatMap(other -> EventOffset.from(other)
                        .filter(offset -> offset.counted().predicate() == clause.predicate())
                        .filter(offset -> !attached(other).isEmpty())
                        .flatMap(offset -> offset.ofCounted(time(other)))
                        .stream())
                .findFirst();
    }

    /** "It opened" of "in 2001, when it opened". */
    private Optional<Dating> asThen(Clause clause) {
        return clause.sentence().times().stream()
                .filter(time -> isPlace(time.expression()))
                .filter(time -> Anchors.isTimeOf(clause, time))
                .filter(time -> !isToCome(clause, time.expression()))
                .findFirst()
                .map(time -> new Dating.Expressed(clause.sentence(), time));
    }

    /** Nothing dates "the raid" of "since the raid", "weeks after the raid". */
    private static Optional<Dating> asElsewhen(Clause clause) {
        return Optional.of(clause).filter(EventOffset::isCountedFrom).map(counted -> new Dating.Unknown());
    }

    /** When it was, where that is likely enough to count. */
    private Optional<TimeSpan> time(Clause clause) {
        return likely(clause).flatMap(dating -> time(clause, dating));
    }

    /** The same, of a time that its own sentence tells, or of the day of the article. */
    private Optional<TimeSpan> timeOfSentence(Clause clause) {
        return likely(clause)
                .filter(dating -> dating.expressed().stream().allMatch(told -> told.sentence() == clause.sentence()))
                .flatMap(dating -> time(clause, dating));
    }

    /** What dates it, where that is likely enough to count. */
    private Optional<Dating> likely(Clause clause) {
        return Optional.of(likeliest(clause))
                .filter(choice -> choice.sureness().isEnough())
                .map(Choice::dating);
    }

    private Optional<TimeSpan> time(Clause clause, Dating dating) {
        return switch (dating) {
            case Dating.Expressed told -> MeantTimes.meant(clause, told).time();
            case Dating.News news -> published;
            case Dating.Unknown unknown -> Optional.empty();
        };
    }

    /**
     * What likeliest dates the event that the clause tells. Several of one time speak for it together; a time speaks for those within
     * it, too, by half: "in recent months, after the tower fell in May".
     */
    private Choice likeliest(Clause clause) {
        Map<Candidate, Object> said = new LinkedHashMap<>();
        Map<Object, Double> shares = new LinkedHashMap<>(); // for sums depend on their order
        for (Candidate candidate : candidates(clause)) {
            Object time = said(clause, candidate.dating());
            said.put(candidate, time);
            shares.merge(time, Math.exp(weight(candidate)), Double::sum);
        }
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        Choice likeliest = said.entrySet().stream()
                .filter(one -> !isToCome(clause, one.getKey().dating()))
                .max(Comparator.comparingDouble((Map.Entry<Candidate, Object> one) -> likely(one.getValue(), shares))
                        .thenComparingDouble(one -> weight(one.getKey())))
                .map(best ->
                        choice(clause, news(clause, best.getKey().dating()), likely(best.getValue(), shares) / all))
                .orElseGet(() -> choice(clause, new Dating.Unknown(), 0));
        return likeliest.dating() instanceof Dating.Unknown
                        || !likeliest.sureness().isLikely()
                ? roughly(clause, said.keySet(), all).orElse(likeliest)
                : likeliest;
    }

    /** The month, or else the year, that holds nearly all that may date it, by the likeliest expression in it. */
    private Optional<Choice> roughly(Clause clause, Collection<Candidate> candidates, double all) {
        return Stream.of(Precision.MONTH, Precision.YEAR)
                .flatMap(precision -> periods(clause, candidates, precision).stream()
                        .flatMap(within -> within.stream()
                                .filter(candidate ->
                                        candidate.dating().expressed().isPresent())
                                .max(Comparator.comparingDouble(this::weight))
                                .map(told -> new Choice(
                                        told.dating(), Optional.of(precision), Sureness.ofPeriod(share(within) / all)))
                                .stream()))
                .filter(choice -> choice.sureness().share() >= PERIOD)
                .findFirst();
    }

    /** Those that lie in one month or year, by that. */
    private Collection<List<Candidate>> periods(Clause clause, Collection<Candidate> candidates, Precision precision) {
        Map<TimeSpan, List<Candidate>> periods = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate -> !isToCome(clause, candidate.dating()))
                .forEach(candidate -> time(clause, candidate.dating())
                        .flatMap(time -> RoughTime.holding(time, precision))
                        .ifPresent(period -> periods.computeIfAbsent(period, none -> new ArrayList<>())
                                .add(candidate)));
        return periods.values();
    }

    private double share(List<Candidate> candidates) {
        return candidates.stream()
                .mapToDouble(candidate -> Math.exp(weight(candidate)))
                .sum();
    }

    private static Choice choice(Clause clause, Dating dating, double share) {
        return new Choice(dating, Optional.empty(), Sureness.of(dating, clause, share));
    }

    private static double likely(Object time, Map<Object, Double> shares) {
        double around = shares.entrySet().stream()
                .filter(other -> time instanceof Coverage inner
                        && other.getKey() instanceof Coverage outer
                        && outer.holds(inner))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return shares.getOrDefault(time, 0d) + HELD * around;
    }

    /** What the time covers; where there is none, the dating itself. */
    private Object said(Clause clause, Dating dating) {
        return time(clause, dating).<Object>map(Coverage::of).orElse(dating);
    }

    private double weight(Candidate candidate) {
        return weights.sum(candidate.features()) + weights.of("link") * candidate.link();
    }

    /**
     * What may date an event, and what speaks for it.
     *
     * @param link how likely the reader finds it: the logarithm of a probability
     */
    record Candidate(Dating dating, List<String> features, double link) {}

    /** All that may date the event that the clause tells. */
    List<Candidate> candidates(Clause clause) {
        List<Dating> datings = datings(clause);
        WordPlace event = ReadText.place(clause.sentence(), clause.predicate());
        List<Double> scores =
                datings.stream().map(dating -> score(event, dating)).toList();
        double all = Math.log(scores.stream()
                .filter(score -> !score.isNaN())
                .mapToDouble(Math::exp)
                .sum());
        DatingFeatures features = new DatingFeatures(text, days, published, clause);
        List<Candidate> found = new ArrayList<>();
        for (Dating dating : datings) {
            double likely = scores.get(found.size()) - all;
            found.add(new Candidate(dating, features.of(dating), likely >= UNLIKELY ? likely : UNLIKELY));
        }
        return found;
    }

    /**
     * Where expressions hang on the event itself, nothing else dates it; whether they do is asked of what is hardly an event, and of "in
     * the past" and its like.
     */
    private List<Dating> datings(Clause clause) {
        Sentence sentence = clause.sentence();
        List<Timed> own = own(clause);
        List<Timed> attached = attached(clause);
        Stream<Dating> here = (attached.isEmpty() ? own : attached)
                .reversed().stream().map(time -> new Dating.Expressed(sentence, time));
        if (attached.isEmpty()) {
            boolean isOlder = sentence.times().stream()
                    .filter(time -> isPlace(time.expression()))
                    .anyMatch(time -> Anchors.isOfNext(clause, time));
            return isOlder
                    ? Stream.concat(here, Stream.of(new Dating.Unknown())).toList()
                    : around(sentence, here);
        }
        boolean isSure = clause.word().event().belongs() >= SURE || Tense.of(clause) == Tense.FUTURE;
        boolean isVague = attached.stream().allMatch(time -> time.expression().isVague());
        return Stream.concat(here, isVague || !isSure ? Stream.of(new Dating.Unknown()) : Stream.of())
                .toList();
    }

    /** The times of its sentence that may date what the clause tells. */
    private List<Timed> own(Clause clause) {
        return clause.sentence().times().stream()
                .filter(time -> isPlace(time.expression()))
                .filter(time -> !Anchors.isOfOther(clause, time))
                .filter(time -> !Anchors.isOfNext(clause, time))
                .filter(time -> !isCompared(clause, time))
                .filter(time -> !callingOff.isOfMatter(clause, time))
                .filter(time -> !callingOff.isGoal(clause, time))
                .filter(time -> !isOfReportAlone(clause, time))
                .toList();
    }

    /** What is reported on the day of the article is news, and dated as that: "two ships sank, officials said on Thursday". */
    private Dating news(Clause clause, Dating dating) {
        return dating.expressed()
                .filter(told -> told.sentence() == clause.sentence())
                .flatMap(told -> reportedToday(clause, told.time()))
                .<Dating>map(report -> new Dating.News())
                .orElse(dating);
    }

    /** Whether that day is only that of the report: what it mentions by the way may be older, and what it foresees is not yet. */
    private boolean isOfReportAlone(Clause clause, Timed time) {
        return reportedToday(clause, time)
                .filter(report -> report.predicate() != clause.predicate()
                        || Tense.of(clause).isOpen())
                .isPresent();
    }

    /** The clause that is reported at the time, where that is the day of the article. */
    private Optional<Clause> reportedToday(Clause clause, Timed time) {
        return published
                .filter(day -> time.expression().time().filter(day::equals).isPresent())
                .flatMap(day -> Anchors.reported(clause, time));
    }

    /** Whether the time lies after the day of the article and the clause tells what is over: "has put it off until May". */
    private boolean isToCome(Clause clause, TimeExpression expression) {
        return published
                .filter(day -> Tense.of(clause).isOver())
                .flatMap(day -> expression.time().filter(told -> told.earliest().isAfter(day.latest())))
                .isPresent();
    }

    private boolean isToCome(Clause clause, Dating dating) {
        return dating.expressed()
                .filter(told -> isToCome(clause, told.time().expression()))
                .isPresent();
    }

    /** Whether it says with what the clause compares: "was the deadliest since May", "the first win since May". */
    private static boolean isCompared(Clause clause, Timed time) {
        BitSet told = clause.tree().subtree(clause.predicate());
        clause.subject().ifPresent(subject -> told.andNot(clause.tree().subtree(subject)));
        boolean isRecord = told.stream().anyMatch(place -> clause.word(place).has("Degree=Sup", "NumType=Ord"));
        return isRecord && MeantTimes.preposition(clause.sentence(), time).equals("since");
    }

    private List<Timed> attached(Clause clause) {
        return own(clause).stream()
                .filter(time -> Anchors.isAttached(clause, time))
                .filter(time -> !isToCome(clause, time.expression()))
                .toList();
    }

    private List<Dating> around(Sentence sentence, Stream<Dating> here) {
        List<Dating> times = new ArrayList<>(here.limit(MOST).toList());
        for (int number = sentence.number() - 1; number >= Math.max(0, sentence.number() - REACH); number--) {
            Sentence there = text.sentences().get(number);
            there.times().reversed().stream()
                    .filter(time -> isPlace(time.expression()))
                    .limit(MOST - times.size())
                    .forEach(time -> times.add(new Dating.Expressed(there, time)));
        }
        days.main().stream()
                .filter(day -> Math.abs(sentence.number() - day.sentence().number()) > REACH
                        || sentence.number() < day.sentence().number())
                .forEach(times::add);
        times.add(new Dating.Unknown());
        times.add(new Dating.News());
        return times;
    }

    /** Whether it is a place in time, or will be one when it is known when the article appeared. */
    private static boolean isPlace(TimeExpression expression) {
        return switch (expression.type()) {
            case SET -> false;
            case DURATION -> expression.time().isPresent();
            case DATE, TIME -> expression.time().isPresent() || !expression.isVague();
        };
    }

    private double score(WordPlace event, Dating dating) {
        return switch (dating) {
            case Dating.Expressed told ->
                text.links()
                        .score(
                                event,
                                ReadText.place(told.sentence(), told.time().to() - 1));
            case Dating.News news -> text.links().ofDay(event);
            case Dating.Unknown unknown -> text.links().ofNone(event);
        };
    }
}
