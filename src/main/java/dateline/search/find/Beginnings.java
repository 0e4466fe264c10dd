package dateline.search.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The beginnings of words that somebody types to find a thing by its name: “ope exa” and “ote” find “Open the Example”. They may come
 * in any order, and case and accents do not matter.
 */
public final class Beginnings {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";
    private static final int OUT_OF_PLACE = 4;
    private static final int BY_INITIALS = 20;

    private final List<String> beginnings;

    public Beginnings(String typed) {
        beginnings = words(typed);
    }

    /** How far the name is from what was typed, 0 for the nearest; empty where a beginning is of none of its words. */
    public OptionalInt distance(String name) {
        List<String> words = words(name);
        int distance = 0;
        List<String> left = new ArrayList<>(words);
        for (int place = 0; place < beginnings.size(); place++) {
            String beginning = beginnings.get(place);
            String word = left.stream()
                    .filter(each -> each.startsWith(beginning))
                    .findFirst()
                    .orElse("");
            if (word.isEmpty()) {
                return byInitials(words);
            }
            left.remove(word);
            distance += OUT_OF_PLACE * Math.abs(words.indexOf(word) - place) + (word.equals(beginning) ? 0 : 1);
        }
        return OptionalInt.of(distance);
    }

    private OptionalInt byInitials(List<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        boolean holds = beginnings.size() == 1
                && beginnings.getFirst().length() > 1
                && initials.startsWith(beginnings.getFirst());
        return holds ? OptionalInt.of(BY_INITIALS) : OptionalInt.empty();
    }

    private static List<String> words(String text) {
        String folded = new FoldedText(text, FindQuery.NOTHING).folded();
        return Arrays.stream(folded.split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
