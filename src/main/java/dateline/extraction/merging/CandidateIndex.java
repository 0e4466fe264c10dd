package dateline.extraction.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the earlier mentions that a mention may corefer with, without comparing it with all: the latest of those that share with it
 * the word, its kind, who takes part, or the article.
 */
final class CandidateIndex {

    /** So many earlier mentions are looked at for each key. */
    static final int MOST = 40;

    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** The numbers of those that share a key with it, which is entered as the next. */
    Set<Integer> enter(int number, EventMention mention) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String key : keys(mention)) {
            List<Integer> held = byKey.computeIfAbsent(key, none -> new ArrayList<>());
            found.addAll(held.subList(Math.max(0, held.size() - MOST), held.size()));
            held.add(number);
        }
        return found;
    }

    private static List<String> keys(EventMention mention) {
        Roles roles = mention.roles();
        return Stream.of(
                        mention.word().keys().stream(),
                        mention.word().kinds().wider().stream().map(kind -> "kind " + kind),
                        roles.patient().heads().stream().map(EventWord::key),
                        roles.core().actors().stream().map(actor -> "actor " + actor),
                        roles.core().heads().stream().map(head -> "head " + head),
                        Stream.of("article " + mention.article().id()))
                .flatMap(Stream::sorted)
                .distinct()
                .toList();
    }
}
