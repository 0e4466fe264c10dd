package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Weights;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private final ReadText text;
    private final DatedDays days;
    private final Optional<TimeSpan> published;
    private final Weights weights;

    /** In an article that appeared then. */
    DatingChooser(ReadText text, Optional<TimeSpan> published, Weights weights) {
        this.text = text;
        this.days = new DatedDays(text);
        this.published = published;
        this.weights = weights;
    }

    /**
     * What dates an event.
     *
     * @param sureness how likely it does, from 0 to 1
     */
    record Choice(Dating dating, double sureness) {}

    /** What likeliest dates the event that the clause tells; several of one time speak for it together. */
    Choice choose(Clause clause) {
        List<Candidate> candidates = candidates(clause);
        Map<String, Double> likely = new HashMap<>();
        double all = 0;
        for (Candidate candidate : candidates) {
            double share = Math.exp(weight(candidate));
            likely.merge(time(clause, candidate.dating()), share, Double::sum);
            all += share;
        }
        Dating best = candidates.stream()
                .max(Comparator.comparingDouble((Candidate candidate) -> likely.get(time(clause, candidate.dating())))
                        .thenComparingDouble(this::weight))
                .map(Candidate::dating)
                .orElseGet(Dating.Unknown::new);
        return new Choice(best, likely.getOrDefault(time(clause, best), 0d) / all);
    }

    private String time(Clause clause, Dating dating) {
        return switch (dating) {
            case Dating.Expressed told ->
                MeantTimes.meant(clause, told).time().map(DatingChooser::bounds).orElse("");
            case Dating.News news -> published.map(DatingChooser::bounds).orElse("news");
            case Dating.Unknown unknown -> "unknown";
        };
    }

    /** The same for times that differ only in how sure they are. */
    private static String bounds(TimeSpan time) {
        return time.start() + "/" + time.end();
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

    /** Where an expression hangs on the event itself, the times of other sentences and the day of the article are out of the question. */
    private List<Dating> datings(Clause clause) {
        Sentence sentence = clause.sentence();
        List<Dating> own = sentence.times().stream()
                .filter(time -> isPlace(time.expression()))
                .<Dating>map(time -> new Dating.Expressed(sentence, time))
                .toList();
        boolean isDated = sentence.times().stream()
                .anyMatch(time -> isPlace(time.expression()) && Anchors.isAttached(clause, time));
        return isDated
                ? Stream.concat(own.stream(), Stream.of(new Dating.Unknown())).toList()
                : around(sentence);
    }

    private List<Dating> around(Sentence sentence) {
        List<Dating> times = new ArrayList<>();
        for (int number = sentence.number(); number >= Math.max(0, sentence.number() - REACH); number--) {
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
        boolean open =
                expression.type() != TimexType.DURATION && !expression.value().endsWith("_REF");
        return expression.type() != TimexType.SET && (open || expression.time().isPresent());
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
