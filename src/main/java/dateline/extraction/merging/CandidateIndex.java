package dateline.extraction.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the earlier mentions that a mention may corefer with, without comparing it with all: those that share a key, the latest of them. */
final class CandidateIndex {

    /** So many earlier mentions are looked at for each key. */
    static final int MOST = 60;

    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** The numbers of those that share a key with it, which is entered as the next. */
    Set<Integer> enter(int number, EventMention mention) {
        Set<Integer> found = new LinkedHashSet<>();
        keys(mention).forEach(key -> {
            List<Integer> held = byKey.computeIfAbsent(key, none -> new ArrayList<>());
            found.addAll(held.subList(Math.max(0, held.size() - MOST), held.size()));
            held.add(number);
        });
        return found;
    }

    private static Set<String> keys(EventMention mention) {
        Set<String> keys = new LinkedHashSet<>(mention.word().keys());
        mention.roles().patient().heads().stream().sorted().forEach(head -> keys.add(EventWord.key(head)));
        Filler core = mention.roles().core();
        Stream.concat(core.actors().stream().sorted(), core.heads().stream().sorted())
                .forEach(filler -> keys.add("role " + filler));
        return keys;
    }
}
