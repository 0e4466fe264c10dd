package dateline.extraction.merging;

import dateline.article.Article;
import dateline.language.Weights;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges whether mentions corefer, by the evidence and what each reason weighs: logistic regression, learnt apart for two mentions in
 * one article ("article same-word"), for two in different articles on one story ("story same-word"), and for others ("other
 * same-word").
 */
final class Coreference {

    private final Map<Nearness, double[]> weights = new EnumMap<>(Nearness.class);
    private final Rarity rarity;
    private final Stories stories;

    /** How near to each other two mentions stand. */
    enum Nearness {
        /** In one article. */
        ARTICLE,
        /** In two articles on one story. */
        STORY,
        /** In articles on different stories. */
        OTHER
    }

    private Coreference(Weights weights, Rarity rarity, Stories stories) {
        for (Nearness nearness : Nearness.values()) {
            this.weights.put(nearness, row(weights, nearness.name().toLowerCase(Locale.ROOT) + " "));
        }
        this.rarity = rarity;
        this.stories = stories;
    }

    /** Among these mentions, which are all of a dossier. */
    static Coreference of(Weights weights, List<EventMention> mentions) {
        List<Article> articles =
                mentions.stream().map(EventMention::article).distinct().toList();
        return new Coreference(weights, new Rarity(mentions), new Stories(articles));
    }

    private static double[] row(Weights weights, String where) {
        return Stream.of(Reason.values())
                .mapToDouble(reason -> weights.of(where + reason.key()))
                .toArray();
    }

    /** What speaks for or against it. */
    CoreferenceEvidence evidence(EventMention one, EventMention other) {
        return new CoreferenceEvidence(one, other, rarity);
    }

    /** The logarithm of the odds that they do; the same whichever comes first. */
    double logOdds(EventMention one, EventMention other) {
        CoreferenceEvidence evidence = evidence(one, other);
        double[] weights = weights(one, other);
        double sum = 0;
        for (Reason reason : Reason.values()) {
            sum += weights[reason.ordinal()] * evidence.of(reason);
        }
        return sum;
    }

    /** What speaks for it, the strongest first. */
    List<Reason> reasons(EventMention one, EventMention other) {
        CoreferenceEvidence evidence = evidence(one, other);
        double[] weights = weights(one, other);
        return Stream.of(Reason.values())
                .filter(reason -> weights[reason.ordinal()] * evidence.of(reason) > 0)
                .sorted(Comparator.comparingDouble(reason -> -weights[reason.ordinal()] * evidence.of(reason)))
                .toList();
    }

    Nearness nearness(EventMention one, EventMention other) {
        if (one.isInArticleOf(other)) {
            return Nearness.ARTICLE;
        }
        return stories.isOne(one.article().id(), other.article().id()) ? Nearness.STORY : Nearness.OTHER;
    }

    private double[] weights(EventMention one, EventMention other) {
        return this.weights.getOrDefault(nearness(one, other), new double[0]);
    }
}
