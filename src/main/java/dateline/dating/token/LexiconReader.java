package dateline.dating.token;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Reads a lexicon: lines {@code CLASS value: form, form}, the value optional, {@code #} before a remark. A form with a capital is
 * of the class only where it is written with one.
 */
public final class LexiconReader {

    private final Map<String, LexiconEntry> entries = new TreeMap<>();
    private final ToIntFunction<String> names;

    /** Values that are not numbers are names, with the number each stands for. */
    public LexiconReader(ToIntFunction<String> names) {
        this.names = names;
    }

    /** Adds a file's lines; throws {@link IllegalArgumentException} at a line it cannot read. */
    public LexiconReader read(String lines) {
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("#"))
                .forEach(this::add);
        return this;
    }

    /** Adds words that rules name as they are, without a class. */
    public LexiconReader literals(Collection<String> words) {
        words.forEach(word -> entries.computeIfAbsent(Lexicon.normal(word), w -> new LexiconEntry()));
        return this;
    }

    /** The lexicon of all that was read. */
    public Lexicon lexicon() {
        return new Lexicon(entries);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, Math.max(colon, 0)).strip().split(" +");
        WordClass wordClass = WordClass.valueOf(head[0]);
        int value = head.length > 1 ? value(head[1]) : 0;
        for (String form : line.substring(colon + 1).split(",")) {
            String word = form.strip();
            entries.computeIfAbsent(Lexicon.normal(word), w -> new LexiconEntry())
                    .add(wordClass, value, !Character.isUpperCase(word.charAt(0)));
        }
    }

    private int value(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : names.applyAsInt(text);
    }
}
