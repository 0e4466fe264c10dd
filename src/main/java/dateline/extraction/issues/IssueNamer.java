package dateline.extraction.issues;

import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names an issue by a phrase that its events use, and that other issues are not named by. */
final class IssueNamer {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final int TERMS = 5;
    private static final int LOOKED_AT = 200;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Weights weights;
    private final Set<String> taken = new HashSet<>();

    /** Names none like those that are taken. */
    IssueNamer(Vocabulary vocabulary, Weights weights, List<String> taken) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.weights = weights;
        taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * What an issue is called.
     *
     * @param name for the head of its lane
     * @param terms by which the text speaks of it, in lower case, the name first
     */
    record IssueName(String name, List<String> terms) {}

    /** The name of what these have in common; empty when no phrase is left. */
    Optional<IssueName> name(List<IssueMember> members) {
        Support support = new Support(some(members));
        List<NounPhrase> ranked = support.phrases.values().stream()
                .filter(this::isFit)
                .sorted(Comparator.comparingDouble((NounPhrase phrase) -> -score(phrase, support))
                        .thenComparing(NounPhrase::text))
                .toList();
        return ranked.stream().findFirst().map(first -> {
            taken.add(lower(first));
            taken.add(first.key());
            return new IssueName(
                    Capitals.first(first.text()),
                    Stream.concat(Stream.of(first), ranked.stream().filter(support::recurs))
                            .map(IssueNamer::lower)
                            .distinct()
                            .limit(TERMS)
                            .toList());
        });
    }

    private boolean isFit(NounPhrase phrase) {
        return phrase.text().length() <= LONGEST
                && phrase.text().length() >= SHORTEST
                && !taken.contains(lower(phrase))
                && !taken.contains(phrase.key());
    }

    private static String lower(NounPhrase phrase) {
        return phrase.text().toLowerCase(Locale.ROOT);
    }

    private double score(NounPhrase phrase, Support support) {
        return features(phrase, support).entrySet().stream()
                .mapToDouble(feature -> weights.of(feature.getKey()) * feature.getValue())
                .sum();
    }

    private Map<String, Double> features(NounPhrase phrase, Support support) {
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        return new TreeMap<>(Map.of(
                "name words",
                support.ofWords(phrase),
                "name phrase",
                support.ofPhrase(phrase),
                "name event",
                phrase.head().event().belongs(),
                "name length",
                phrase.text().length() / (double) LONGEST,
                "name headline",
                phrase.isHeadline() ? 1d : 0d,
                "name proper",
                phrase.head().is(Part.PROPN) ? 1d : 0d,
                "name generic",
                vocabulary.has("generic", head) ? 1d : 0d));
    }

    /** What speaks for each phrase that may name these. */
    Map<String, Map<String, Double>> candidates(List<IssueMember> members) {
        Support support = new Support(some(members));
        Map<String, Map<String, Double>> found = new TreeMap<>();
        support.phrases.values().stream()
                .filter(this::isFit)
                .forEach(phrase -> found.put(phrase.text(), features(phrase, support)));
        return found;
    }

    private static List<IssueMember> some(List<IssueMember> members) {
        int looked = Math.min(members.size(), LOOKED_AT);
        return IntStream.range(0, looked)
                .mapToObj(at -> members.get((int) (at * (long) members.size() / looked)))
                .toList();
    }

    /** How many of some events speak of words and phrases. */
    private final class Support {
        private final int members;
        private final Map<String, Integer> words = new HashMap<>();
        private final Map<String, Integer> holding = new HashMap<>();
        private final Map<String, NounPhrase> phrases = new HashMap<>();

        Support(List<IssueMember> members) {
            this.members = members.size();
            for (IssueMember member : members) {
                List<Sentence> sentences = member.places().stream()
                        .map(ToldAt::sentence)
                        .distinct()
                        .toList();
                sentences.stream()
                        .flatMap(sentence -> sentence.tree().words().stream())
                        .filter(NounPhrase::tells)
                        .map(word -> verbs.stem(word.lemma().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .forEach(word -> words.merge(word, 1, Integer::sum));
                sentences.stream()
                        .flatMap(sentence -> NounPhrase.in(sentence, verbs::stem).stream())
                        .peek(phrase -> phrases.merge(phrase.key(), phrase, Support::plainer))
                        .map(NounPhrase::key)
                        .distinct()
                        .forEach(key -> holding.merge(key, 1, Integer::sum));
            }
        }

        double ofWords(NounPhrase phrase) {
            return phrase.stems().stream().mapToInt(words::get).average().orElse(0) / members;
        }

        double ofPhrase(NounPhrase phrase) {
            return holding.get(phrase.key()) / (double) members;
        }

        boolean recurs(NounPhrase phrase) {
            return holding.get(phrase.key()) > 1;
        }

        /** Of two ways to write it the one with fewer capitals. */
        private static NounPhrase plainer(NounPhrase one, NounPhrase other) {
            return capitals(other) < capitals(one) ? other : one;
        }

        private static long capitals(NounPhrase phrase) {
            return phrase.text().chars().filter(Character::isUpperCase).count();
        }
    }
}
