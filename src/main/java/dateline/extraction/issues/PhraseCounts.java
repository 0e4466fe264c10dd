package dateline.extraction.issues;

import dateline.extraction.issues.IssueMember.ToldAt;
import dateline.extraction.text.Sentence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How many of some events are told with words and phrases; of very many events, some are counted. */
final class PhraseCounts {

    private static final int COUNTED = 200;

    private final int members;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final Map<String, NounPhrase> phrases = new HashMap<>();
    private final UnaryOperator<String> stem;

    PhraseCounts(List<IssueMember> all, UnaryOperator<String> stem) {
        this.members = Math.min(all.size(), COUNTED);
        this.stem = stem;
        IntStream.range(0, members)
                .mapToObj(at -> all.get((int) (at * (long) all.size() / members)))
                .forEach(this::count);
    }

    private void count(IssueMember member) {
        List<Sentence> sentences =
                member.places().stream().map(ToldAt::sentence).distinct().toList();
        sentences.stream()
                .flatMap(sentence -> sentence.tree().words().stream())
                .filter(NounPhrase::tells)
                .map(word -> stem.apply(word.lowerLemma()))
                .distinct()
                .forEach(word -> words.merge(word, 1, Integer::sum));
        List<NounPhrase> told = sentences.stream()
                .flatMap(sentence -> NounPhrase.in(sentence, stem).stream())
                .toList();
        told.forEach(phrase -> phrases.merge(phrase.key(), phrase, PhraseCounts::plainer));
        told.stream().map(NounPhrase::key).distinct().forEach(key -> holding.merge(key, 1, Integer::sum));
    }

    /** Of two ways to write it the one with fewer capitals. */
    private static NounPhrase plainer(NounPhrase one, NounPhrase other) {
        return capitals(other) < capitals(one) ? other : one;
    }

    private static long capitals(NounPhrase phrase) {
        return phrase.text().chars().filter(Character::isUpperCase).count();
    }

    /** The phrases, each once. */
    Collection<NounPhrase> phrases() {
        return phrases.values();
    }

    /** The share of events told with a word of the phrase, the mean over its words. */
    double ofWords(NounPhrase phrase) {
        return phrase.stems().stream()
                        .mapToInt(word -> words.getOrDefault(word, 0))
                        .average()
                        .orElse(0)
                / Math.max(1, members);
    }

    /** The share of events told with the phrase. */
    double ofPhrase(NounPhrase phrase) {
        return events(phrase) / (double) Math.max(1, members);
    }

    /** How many events are told with the phrase. */
    int events(NounPhrase phrase) {
        return holding.getOrDefault(phrase.key(), 0);
    }
}
