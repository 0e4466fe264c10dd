package dateline.extraction.merging;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much the words of a dossier tell its events apart: the rarer, the more. Inverse document frequency over sentences that tell events. */
final class Rarity {

    private final Map<String, Integer> sentences = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final int count;

    Rarity(List<EventMention> all) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EventMention mention : all) {
            mentions.merge(key(mention), 1, Integer::sum);
            if (seen.add(mention.draft().sentence())) {
                mention.context().sentence().forEach(word -> sentences.merge(word, 1, Integer::sum));
            }
        }
        this.count = seen.size();
    }

    private static String key(EventMention mention) {
        return mention.article().id() + " " + mention.word().stem();
    }

    /** From 0, a word in every sentence, to 1, one in a single sentence. */
    double of(String word) {
        return 1 - Math.log(sentences.getOrDefault(word, 1)) / Math.log(Math.max(2, count));
    }

    /** How often its article tells an event by its word. */
    int told(EventMention mention) {
        return mentions.getOrDefault(key(mention), 1);
    }

    /** The cosine of two sets of words, each word weighing as much as it is rare: from 0 to 1. */
    double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double lengths = Math.sqrt(square(one) * square(other));
        return lengths == 0 ? 0 : square(shared) / lengths;
    }

    private double square(Set<String> words) {
        return words.stream().mapToDouble(word -> of(word) * of(word)).sum();
    }
}
