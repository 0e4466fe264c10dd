package dateline.extraction.merging;

import dateline.article.Article;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which articles of a dossier tell the same story: those that speak of the same names and numbers. Two events that resemble each other
 * in different stories are two. Each article joins the story that is most like it on average, by the cosine of how rare its names
 * are; a few rounds, since the first joined when there was little to join.
 */
final class Stories {

    private static final int ROUNDS = 3;

    /** How much like the articles of a story one must be at least, on average, to tell it. */
    private static final double LEAST = 0.08;

    /** So many more articles, which name nothing of it, one is thought to stand among: of two, too, it is then known what is rare. */
    private static final int OTHERS = 10;

    /** Words that begin with a capital letter, or numbers, of three characters or more. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{2,}");

    private final Map<String, Integer> storyOf = new HashMap<>();

    Stories(Collection<Article> articles, Vocabulary vocabulary) {
        List<Map<String, Double>> names = weighed(
                articles.stream().map(article -> names(article, vocabulary)).toList());
        List<Story> stories = new ArrayList<>();
        int[] chosen = new int[names.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int article = 0; article < chosen.length; article++) {
                if (round > 0) {
                    stories.get(chosen[article]).add(names.get(article), -1);
                }
                chosen[article] = likest(stories, names.get(article));
                stories.get(chosen[article]).add(names.get(article), 1);
            }
        }
        int number = 0;
        for (Article article : articles) {
            storyOf.put(article.id(), chosen[number++]);
        }
    }

    /** Whether two articles, by their ids, tell the same story. */
    boolean isOne(String one, String other) {
        return storyOf.getOrDefault(one, -1).equals(storyOf.getOrDefault(other, -2));
    }

    private static int likest(List<Story> stories, Map<String, Double> names) {
        int best = IntStream.range(0, stories.size())
                .boxed()
                .max((one, other) -> Double.compare(
                        stories.get(one).likeness(names), stories.get(other).likeness(names)))
                .orElse(-1);
        if (best < 0 || stories.get(best).likeness(names) < LEAST) {
            stories.add(new Story());
            return stories.size() - 1;
        }
        return best;
    }

    /** Articles that tell one story, as the sum of their names. */
    private static final class Story {

        private final Map<String, Double> sum = new HashMap<>();
        private int articles;

        void add(Map<String, Double> names, int times) {
            articles += times;
            names.forEach((name, weight) -> sum.merge(name, times * weight, Double::sum));
        }

        double likeness(Map<String, Double> names) {
            if (articles == 0) {
                return 0;
            }
            double product = 0;
            for (Map.Entry<String, Double> name : names.entrySet()) {
                product += name.getValue() * sum.getOrDefault(name.getKey(), 0d);
            }
            return product / articles;
        }
    }

    /** How often it names each: not what is written large where it begins a sentence, as "The". */
    private static Map<String, Integer> names(Article article, Vocabulary vocabulary) {
        Map<String, Integer> names = new HashMap<>();
        article.blocks().stream()
                .flatMap(block -> NAME.matcher(block.text()).results())
                .map(name -> name.group().toLowerCase(Locale.ROOT))
                .filter(name -> !vocabulary.has("starter", name))
                .forEach(name -> names.merge(name, 1, Integer::sum));
        return names;
    }

    /** Each article as a vector of length 1: how often it names a name, and how few others do. */
    private static List<Map<String, Double>> weighed(List<Map<String, Integer>> articles) {
        Map<String, Integer> naming = new HashMap<>();
        articles.forEach(names -> names.keySet().forEach(name -> naming.merge(name, 1, Integer::sum)));
        return articles.stream()
                .map(names -> {
                    Map<String, Double> weights = new HashMap<>();
                    names.forEach((name, times) -> weights.put(
                            name,
                            (1 + Math.log(times))
                                    * Math.log1p((double) (articles.size() + OTHERS) / naming.getOrDefault(name, 1))));
                    double length = Math.sqrt(weights.values().stream()
                            .mapToDouble(weight -> weight * weight)
                            .sum());
                    weights.replaceAll((name, weight) -> length == 0 ? 0 : weight / length);
                    return weights;
                })
                .toList();
    }
}
