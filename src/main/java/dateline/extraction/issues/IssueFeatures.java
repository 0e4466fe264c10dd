package dateline.extraction.issues;

import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Word;
import dateline.time.TimeSpan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Describes events by features, such that the product of two events is their likeness, weighted. Words weigh more the fewer events
 * of the dossier have them (tf-idf); places in the text and times lie on grids, so that near ones share a part.
 */
final class IssueFeatures {

    private static final String TITLE = "title ";
    private static final double DAYS = 10;

    private final Weights weights;
    private final Verbs verbs;
    private final int events;
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    IssueFeatures(Weights weights, Vocabulary vocabulary, List<IssueMember> members) {
        this.weights = weights;
        this.verbs = new Verbs(vocabulary);
        this.events = members.size();
        for (IssueMember member : members) {
            Set<String> words = new HashSet<>();
            member.places().forEach(place -> {
                words.addAll(words(place.sentence()));
                lengths.merge(place.article(), place.sentence().number() + 1, Math::max);
            });
            titleWords(member.title()).forEach(word -> words.add(TITLE + word));
            words.forEach(word -> holding.merge(word, 1, Integer::sum));
        }
    }

    /** The features of an event. */
    FeatureVector of(IssueMember member) {
        Map<Integer, Double> all = new HashMap<>();
        for (IssueFeature feature : IssueFeature.values()) {
            Map<String, Double> values = values(feature, member);
            double length = Math.sqrt(
                    values.values().stream().mapToDouble(value -> value * value).sum());
            double scale = Math.sqrt(weights.of(feature.weight())) / Math.max(length, Double.MIN_NORMAL);
            values.forEach((key, value) -> all.put(number(feature, key), value * scale));
        }
        return FeatureVector.of(all);
    }

    /** What an issue of the dossier has beside its events: the words by which it is spoken of, as many times as it has events. */
    FeatureVector of(IssueTerms terms, int events) {
        String words =
                terms.issue().name() + " " + String.join(" ", terms.issue().terms());
        FeatureVector own = events > 0
                ? FeatureVector.of(Map.of())
                : of(new IssueMember(words, List.of(), Optional.empty(), List.of()));
        return own.plus(spoken(terms, Math.max(1, events)));
    }

    /** The features of an event that is told with the terms of these issues. */
    FeatureVector of(IssueMember member, List<IssueTerms> held) {
        return held.stream()
                .filter(terms -> member.issues().isEmpty())
                .filter(terms -> terms.standIn(member))
                .map(terms -> spoken(terms, 1))
                .reduce(of(member), FeatureVector::plus);
    }

    private FeatureVector spoken(IssueTerms terms, int times) {
        String feature = "terms of held";
        return FeatureVector.of(Map.of(
                numbers.computeIfAbsent(feature + terms.issue().id(), none -> numbers.size()),
                times * Math.sqrt(weights.of(feature))));
    }

    private int number(IssueFeature feature, String key) {
        return numbers.computeIfAbsent(feature + key, none -> numbers.size());
    }

    private Map<String, Double> values(IssueFeature feature, IssueMember member) {
        Map<String, Double> values = new HashMap<>();
        switch (feature) {
            case TWO_SENTENCES -> member.places().forEach(place -> grid(values, place, 2));
            case FIFTEEN_SENTENCES -> member.places().forEach(place -> grid(values, place, 15));
            case SIXTH ->
                member.places().forEach(place -> grid(values, place, lengths.getOrDefault(place.article(), 1) / 6d));
            case BLOCK ->
                member.places()
                        .forEach(place -> values.merge(place.sentence().block().id(), 1d, Double::sum));
            case SENTENCE_WORDS -> member.places().forEach(place -> weigh(values, words(place.sentence())));
            case CLAUSE_WORDS -> member.places().forEach(place -> weigh(values, clauseWords(place)));
            case TITLE_WORDS -> titleWords(member.title()).forEach(word -> values.put(word, rarity(TITLE + word)));
            case DAYS -> member.time().ifPresent(time -> grid(values, time));
        }
        return values;
    }

    private void weigh(Map<String, Double> values, Set<String> words) {
        words.forEach(word -> values.put(word, rarity(word)));
    }

    private double rarity(String word) {
        return Math.log((events + 1) / (holding.getOrDefault(word, 0) + 0.5));
    }

    private static void grid(Map<String, Double> values, ToldAt place, double step) {
        grid(values, place.article() + " ", place.sentence().number() / step);
    }

    private static void grid(Map<String, Double> values, TimeSpan time) {
        if (!time.openStart() && !time.openEnd()) {
            double middle = (time.earliest().toEpochDay() + time.latest().toEpochDay()) / 2d;
            grid(values, "", middle / DAYS);
        }
    }

    /** Between two points of a grid, nearer to the one or the other; the sum of squares is always one. */
    private static void grid(Map<String, Double> values, String name, double at) {
        long point = (long) Math.floor(at);
        double angle = (at - point) * Math.PI / 2;
        values.merge(name + point, Math.cos(angle), Double::sum);
        values.merge(name + (point + 1), Math.sin(angle), Double::sum);
    }

    private static Set<String> words(Sentence sentence) {
        return words(sentence, IntStream.range(0, sentence.size()));
    }

    private static Set<String> words(Sentence sentence, IntStream places) {
        Set<String> words = new HashSet<>();
        places.mapToObj(sentence::word).filter(NounPhrase::tells).forEach(word -> words.add(word.lowerLemma()));
        return words;
    }

    /** Those below the word, but not those of other clauses below it. */
    private static Set<String> clauseWords(ToldAt place) {
        Sentence sentence = place.sentence();
        return words(
                sentence, IntStream.range(0, sentence.size()).filter(word -> isInClause(sentence, word, place.word())));
    }

    private static boolean isInClause(Sentence sentence, int word, int predicate) {
        int at = word;
        while (at >= 0 && at != predicate && !isClause(sentence.word(at))) {
            at = sentence.word(at).head();
        }
        return at == predicate;
    }

    static boolean isClause(Word word) {
        return word.is(Part.VERB) && word.isRelated("conj", "parataxis", "advcl", "ccomp", "acl");
    }

    private Set<String> titleWords(String title) {
        Set<String> words = new HashSet<>();
        Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .forEach(word -> words.add(verbs.stem(word)));
        return words;
    }
}
