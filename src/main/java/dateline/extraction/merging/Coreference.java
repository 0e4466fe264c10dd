package dateline.extraction.merging;

import dateline.article.Article;
import dateline.dossier.Sameness;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges whether mentions corefer, by the evidence and what each reason weighs: logistic regression, learnt apart for two mentions in
 * one sentence ("sentence same-word"), in two sentences of an article ("article same-word"), in two articles on one story ("story
 * same-word"), and in others ("other same-word").
 */
final class Coreference {

    private static final int TOLD = 3;

    private final Map<Nearness, double[]> weights = new EnumMap<>(Nearness.class);
    private final Rarity rarity;
    private final Stories stories;

    /** How near to each other two mentions stand. */
    enum Nearness {
        /** In one sentence. */
        SENTENCE,
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
    static Coreference of(Weights weights, Vocabulary vocabulary, List<EventMention> mentions) {
        List<Article> articles =
                mentions.stream().map(EventMention::article).distinct().toList();
        return new Coreference(weights, new Rarity(mentions), new Stories(articles, vocabulary));
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

    /** The few strongest of them, as they are told to the reader. */
    List<Sameness> because(EventMention one, EventMention other) {
        List<Sameness> told = reasons(one, other).stream()
                .flatMap(reason -> reason.told().stream())
                .distinct()
                .toList();
        return told.stream()
                .filter(reason -> reason != Sameness.LIKE_DEED || !told.contains(Sameness.DEED))
                .limit(TOLD)
                .toList();
    }

    Nearness nearness(EventMention one, EventMention other) {
        if (one.isInArticleOf(other)) {
            return one.isInSentenceOf(other) ? Nearness.SENTENCE : Nearness.ARTICLE;
        }
        return stories.isOne(one.article().id(), other.article().id()) ? Nearness.STORY : Nearness.OTHER;
    }

    private double[] weights(EventMention one, EventMention other) {
        return this.weights.getOrDefault(nearness(one, other), new double[0]);
    }
}
