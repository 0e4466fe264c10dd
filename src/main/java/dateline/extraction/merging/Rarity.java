package dateline.extraction.merging;

import dateline.extraction.text.Sentence;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much the words of a dossier tell its events apart: the rarer, the more. Inverse document frequency over sentences that tell
 * events.
 */
final class Rarity {

    private static final double EXACT = 1e6;

    private final Map<String, Integer> sentences = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<Set<String>, Double> lengths = new IdentityHashMap<>();
    private final double all;

    Rarity(List<EventMention> all) {
        Set<Sentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EventMention mention : all) {
            mentions.merge(key(mention), 1, Integer::sum);
            if (seen.add(mention.draft().sentence())) {
                mention.context().sentence().forEach(word -> sentences.merge(word, 1, Integer::sum));
            }
        }
        this.all = Math.log(Math.max(2, seen.size()));
        for (EventMention mention : all) {
            lengths.computeIfAbsent(mention.context().clause(), this::length);
            lengths.computeIfAbsent(mention.context().sentence(), this::length);
        }
    }

    private static String key(EventMention mention) {
        return mention.article().id() + " " + mention.word().stem();
    }

    /** From 0, a word in every sentence, to 1, one in a single sentence. */
    double of(String word) {
        return 1 - Math.log(sentences.getOrDefault(word, 1)) / all;
    }

    /** How often its article tells an event by its word. */
    int told(EventMention mention) {
        return mentions.getOrDefault(key(mention), 1);
    }

    /** The cosine of the words of two mentions, each word weighing as much as it is rare: from 0 to 1. */
    double likeness(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        double shared = 0;
        for (String word : fewer) {
            if (more.contains(word)) {
                shared += of(word) * of(word);
            }
        }
        // rounded, for sums depend on their order
        double cosine = shared / (lengths.getOrDefault(one, 1d) * lengths.getOrDefault(other, 1d));
        return shared == 0 ? 0 : Math.min(1, Math.round(cosine * EXACT) / EXACT);
    }

    private double length(Set<String> words) {
        return Math.sqrt(words.stream().mapToDouble(word -> of(word) * of(word)).sum());
    }
}
