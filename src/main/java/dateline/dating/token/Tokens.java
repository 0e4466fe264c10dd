package dateline.dating.token;

import java.util.Arrays;
import java.util.Set;

/** The tokens of one text, side by side in arrays so that a long text stays small. Filled by {@link Tokenizer}. */
public final class Tokens {

    private final Lexicon lexicon;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] numbers;
    private long[] classes;

    Tokens(Lexicon lexicon, int capacity) {
        this.lexicon = lexicon;
        starts = new int[capacity];
        ends = new int[capacity];
        words = new int[capacity];
        numbers = new int[capacity];
        classes = new long[capacity];
    }

    void addWord(int start, int end, int word, boolean capital) {
        addWord(start, end, word, lexicon.classes(word, capital));
    }

    void addWord(int start, int end, int word, long wordClasses) {
        add(start, end, word, 0, wordClasses);
    }

    /** Adds figures that mean what the lexicon says, or nothing. */
    void addKnown(String text, int start, int end) {
        addWord(start, end, lexicon.find(text, start, end), false);
    }

    void addNumber(int start, int end, int number, long numberClasses) {
        add(start, end, Lexicon.UNKNOWN, number, numberClasses);
    }

    private void add(int start, int end, int word, int number, long tokenClasses) {
        if (size == starts.length) {
            grow(size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        numbers[size] = number;
        classes[size++] = tokenClasses;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        classes = Arrays.copyOf(classes, capacity);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Offset of the first character of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset after the last character of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Its number in the lexicon, {@link Lexicon#UNKNOWN} before the first token, after the last, and for other words. */
    public int word(int token) {
        return has(token) ? words[token] : Lexicon.UNKNOWN;
    }

    /** Whether such words stand there, one after another, each of one of the sets. */
    @SafeVarargs
    public final boolean read(int token, Set<Integer>... words) {
        for (int at = 0; at < words.length; at++) {
            if (!words[at].contains(word(token + at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the words, and nothing else, stands between what ends and what begins there. */
    public boolean part(int end, int first, Set<Integer> one) {
        return first == end + 1 && read(end, one);
    }

    /** Its classes as a set of bits; none before the first token and after the last. */
    public long classes(int token) {
        return has(token) ? classes[token] : 0;
    }

    private boolean has(int token) {
        return 0 <= token && token < size;
    }

    /** Whether it is of the class. */
    public boolean is(int token, WordClass wordClass) {
        return (classes(token) & wordClass.bit()) != 0;
    }

    /** Whether it is of one of the two classes. */
    public boolean is(int token, WordClass one, WordClass other) {
        return (classes(token) & (one.bit() | other.bit())) != 0;
    }

    /** The value it has as a member of the class: of a number itself, of a word by the lexicon. */
    public int value(int token, WordClass wordClass) {
        return words[token] == Lexicon.UNKNOWN ? numbers[token] : lexicon.value(words[token], wordClass);
    }

    /** Whether it is no word but the end of a sentence or paragraph that no sign of its own shows. */
    public boolean parted(int token) {
        return has(token) && starts[token] == ends[token];
    }

    /** Whether no space stands between this token and the one before. */
    public boolean joined(int token) {
        return has(token) && has(token - 1) && starts[token] == ends[token - 1];
    }
}
