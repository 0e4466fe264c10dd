package dateline.dating.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that speak of time, with their classes and values; immutable, built by {@link LexiconReader}. A word is known by its
 * number; a form is looked up in the text itself, without making a string of it.
 */
public final class Lexicon {

    /** The number of every word that is not in the lexicon. */
    public static final int UNKNOWN = -1;

    private final String[] words;
    private final int[] table;
    private final long[] classes;
    private final long[] classesInLowerCase;
    private final List<Map<WordClass, Integer>> values;

    Lexicon(Map<String, LexiconEntry> entries) {
        words = entries.keySet().toArray(String[]::new);
        classes = entries.values().stream().mapToLong(LexiconEntry::classes).toArray();
        classesInLowerCase = entries.values().stream()
                .mapToLong(LexiconEntry::classesInLowerCase)
                .toArray();
        values = entries.values().stream().map(LexiconEntry::values).toList();
        table = new int[Integer.highestOneBit(words.length) * 4];
        Arrays.fill(table, UNKNOWN);
        for (int word = 0; word < words.length; word++) {
            int slot = hash(words[word], 0, words[word].length()) & (table.length - 1);
            while (table[slot] != UNKNOWN) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = word;
        }
    }

    /** The number of the word written there, in any case and without its full stops; {@link #UNKNOWN} when it is not listed. */
    public int find(CharSequence text, int start, int end) {
        int slot = hash(text, start, end) & (table.length - 1);
        while (table[slot] != UNKNOWN) {
            if (same(words[table[slot]], text, start, end)) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** The number of a word that must be listed; throws {@link IllegalArgumentException} when it is not. */
    public int number(String word) {
        int number = find(word, 0, word.length());
        if (number == UNKNOWN) {
            throw new IllegalArgumentException("not in the lexicon: " + word);
        }
        return number;
    }

    /** The numbers of words that must be listed; throws {@link IllegalArgumentException} when one is not. */
    public Set<Integer> numbers(String... words) {
        return Stream.of(words).map(this::number).collect(Collectors.toUnmodifiableSet());
    }

    /** The classes of a word as a set of bits, depending on whether it is written with a capital. */
    public long classes(int word, boolean capital) {
        return word == UNKNOWN ? 0 : capital ? classes[word] : classesInLowerCase[word];
    }

    /** The value the word has as a member of the class. */
    public int value(int word, WordClass wordClass) {
        return values.get(word).getOrDefault(wordClass, 0);
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.') {
                hash = 31 * hash + lower(c);
            }
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                continue;
            }
            if (at == word.length() || word.charAt(at++) != lower(c)) {
                return false;
            }
        }
        return at == word.length();
    }

    private static char lower(char c) {
        return switch (c) {
            case '’' -> '\'';
            case '–', '‐', '‑' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** A form as it is kept: in lower case, without full stops (a full stop alone is the empty word). */
    static String normal(String form) {
        return form.replace(".", "").toLowerCase(Locale.ROOT).replace('’', '\'').replace('–', '-');
    }
}
