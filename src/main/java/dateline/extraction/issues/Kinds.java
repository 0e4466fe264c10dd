package dateline.extraction.issues;

import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matters of which an article tells event after event without naming them: "Talks and visits", "In court". */
final class Kinds {

    private static final int FEWEST = 3;
    private static final int ONE_IN = 25;

    private final Map<String, Set<String>> kinds;
    private final Map<String, Set<String>> found = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int sentences;

    Kinds(Vocabulary vocabulary) {
        this.kinds = vocabulary.classes("kind ");
    }

    void read(Sentence sentence) {
        sentences++;
        kinds.forEach((kind, words) -> {
            Set<String> here = new LinkedHashSet<>();
            for (Token token : sentence.tokens()) {
                boolean says = token.is(Part.NOUN) || token.is(Part.VERB);
                if (says && words.contains(token.lower())) {
                    here.add(token.lower());
                }
            }
            if (!here.isEmpty()) {
                counts.merge(kind, 1, Integer::sum);
                found.computeIfAbsent(kind, none -> new LinkedHashSet<>()).addAll(here);
            }
        });
    }

    /** Those that several sentences tell of, of a long text one in twenty-five, by the words they use. */
    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        counts.forEach((kind, count) -> {
            if (count >= Math.max(FEWEST, sentences / ONE_IN)) {
                List<String> terms = List.copyOf(found.getOrDefault(kind, Set.of()));
                matters.add(new Matter(Capitals.first(kind), terms, count));
            }
        });
        matters.sort(Comparator.comparing(Matter::name));
        return matters;
    }
}
