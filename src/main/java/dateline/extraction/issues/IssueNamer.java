package dateline.extraction.issues;

import dateline.language.Capitals;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names issues by the phrases that their events use, and those of other issues do not. */
final class IssueNamer {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final int TERMS = 5;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Weights weights;
    private final List<PhraseCounts> counts;
    private final Set<Set<String>> taken = new HashSet<>();

    /**
     * Names some groups of events.
     *
     * @param groups all issues of the dossier, by their events
     * @param taken names that no issue gets
     */
    IssueNamer(Vocabulary vocabulary, Weights weights, List<List<IssueMember>> groups, List<String> taken) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.weights = weights;
        this.counts = groups.stream()
                .map(group -> new PhraseCounts(group, verbs::stem))
                .toList();
        taken.forEach(name ->
                this.taken.add(Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .map(verbs::stem)
                        .collect(Collectors.toSet())));
    }

    /**
     * What an issue is called.
     *
     * @param name for the head of its lane
     * @param terms by which the text speaks of it, in lower case, the name first
     */
    record IssueName(String name, List<String> terms) {}

    /** The name of a group, given by its number; empty when no phrase is left. Asked twice, it gives another. */
    Optional<IssueName> name(int group) {
        List<NounPhrase> ranked = counts.get(group).phrases().stream()
                .filter(IssueNamer::isFit)
                .sorted(Comparator.comparingDouble((NounPhrase phrase) -> -score(phrase, group))
                        .thenComparing(NounPhrase::text))
                .toList();
        return ranked.stream().filter(phrase -> !isTaken(phrase)).findFirst().map(first -> {
            taken.add(Set.copyOf(first.stems()));
            return new IssueName(
                    Capitals.first(first.text()),
                    Stream.concat(Stream.of(first), ranked.stream().filter(phrase -> isTerm(phrase, group)))
                            .map(phrase -> phrase.text().toLowerCase(Locale.ROOT))
                            .distinct()
                            .limit(TERMS)
                            .toList());
        });
    }

    private static boolean isFit(NounPhrase phrase) {
        return phrase.text().length() <= LONGEST && phrase.text().length() >= SHORTEST;
    }

    /** Whether another is called so, perhaps with more words. */
    private boolean isTaken(NounPhrase phrase) {
        return taken.stream().anyMatch(other -> other.containsAll(phrase.stems()));
    }

    /** Whether it recurs among the events of the group, and more than among others. */
    private boolean isTerm(NounPhrase phrase, int group) {
        return counts.get(group).events(phrase) > 1 && counts.get(group).ofWords(phrase) > 2 * elsewhere(phrase, group);
    }

    private double elsewhere(NounPhrase phrase, int group) {
        return counts.stream()
                .filter(other -> other != counts.get(group))
                .mapToDouble(other -> other.ofWords(phrase))
                .average()
                .orElse(0);
    }

    private double score(NounPhrase phrase, int group) {
        return features(phrase, group).entrySet().stream()
                .mapToDouble(feature -> weights.of(feature.getKey()) * feature.getValue())
                .sum();
    }

    private Map<String, Double> features(NounPhrase phrase, int group) {
        String head = phrase.head().lowerLemma();
        return new TreeMap<>(Map.of(
                "name words",
                counts.get(group).ofWords(phrase),
                "name phrase",
                counts.get(group).ofPhrase(phrase),
                "name event",
                phrase.head().event().belongs(),
                "name length",
                phrase.text().length() / (double) LONGEST,
                "name headline",
                phrase.isHeadline() ? 1d : 0d,
                "name single",
                phrase.stems().size() == 1 ? 1d : 0d,
                "name alone",
                phrase.isName() ? 1d : 0d,
                "name generic",
                vocabulary.has("generic", head) ? 1d : 0d));
    }

    /** What speaks for each phrase that may name the group. */
    Map<String, Map<String, Double>> candidates(int group) {
        Map<String, Map<String, Double>> found = new TreeMap<>();
        counts.get(group).phrases().stream()
                .filter(IssueNamer::isFit)
                .forEach(phrase -> found.put(phrase.text(), features(phrase, group)));
        return found;
    }
}
