package dateline.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an event is called.
 *
 * @param title a short headline, whole
 * @param label a few words for where the headline has no room, such as beside a mark of the timeline; empty where nobody chose any
 */
public record Headline(String title, Optional<String> label) {

    /** So many characters a label has as a rule, where as few say something whole. */
    public static final int LABEL_LENGTH = 24;

    /** Longer labels are whole only as such: where they have no room, they are told with dots. */
    public static final int LONG_LABEL = 36;

    /** So many characters are written in a line beside a mark at most, where not all of them have room. */
    public static final int LONGEST_LABEL = 56;

    /** Longer titles are never written whole beside a mark. */
    public static final int LONGEST_TITLE = 2 * LONGEST_LABEL;

    /** Stands for words that are left out. */
    public static final String DOTS = "…";

    private static final Pattern MARKS = Pattern.compile("[\\s,;:._–—-]+$");

    private static final int STEP = 8;

    /** A headline of which nobody chose a label. */
    public static Headline of(String title) {
        return new Headline(title, Optional.empty());
    }

    /** What somebody may look for it by: the title and, where there is one, the label. */
    public List<String> names() {
        return Stream.concat(Stream.of(title), label.stream()).toList();
    }

    /** The label or, where nobody chose one, as much of the title. */
    public String brief() {
        return label.orElseGet(() -> beginning(title, LABEL_LENGTH));
    }

    /** What may be written for it, the longest first: a title of at most so many characters, the label, and what begins these. */
    public List<String> wordings(int most) {
        return Stream.concat(whole(most).stream(), beginnings().stream()).toList();
    }

    /** What may be written for it whole, the longest first: a title of at most so many characters, and the label. */
    public List<String> whole(int most) {
        return Stream.concat(Stream.of(title).filter(all -> all.length() <= most), label.stream())
                .distinct()
                .toList();
    }

    /** What begins a long label or, where nobody chose one, the title. */
    public List<String> beginnings() {
        return label.filter(words -> words.length() <= LONG_LABEL).isPresent()
                ? List.of()
                : beginnings(label.orElse(title));
    }

    /** What begins words, the longest first, down to as little as a label may be; nothing where all of them are as little. */
    public static List<String> beginnings(String words) {
        return IntStream.iterate(LONGEST_LABEL, length -> length >= LABEL_LENGTH, length -> length - STEP)
                .filter(length -> length < words.length())
                .mapToObj(length -> beginning(words, length))
                .distinct()
                .toList();
    }

    /** Words in so many lines of about the same length, or in fewer where they are too few. */
    public static String inLines(String words, int lines) {
        int length = words.length() / lines;
        int before = words.lastIndexOf(' ', length);
        int after = words.indexOf(' ', length);
        int space = after < 0 || before >= 0 && length - before <= after - length ? before : after;
        return lines == 1 || space < 0
                ? words
                : words.substring(0, space) + "\n" + inLines(words.substring(space + 1), lines - 1);
    }

    /** So many characters of the words at most, up to the end of one of them unless that would be less than half, with dots for the others. */
    public static String beginning(String words, int most) {
        int end = words.lastIndexOf(' ', most);
        return words.length() <= most ? words : cut(words.substring(0, 2 * end < most ? most : end));
    }

    /** What is kept of words, with dots for the others, and no comma or other mark before these. */
    public static String cut(String kept) {
        return MARKS.matcher(kept).replaceFirst("") + DOTS;
    }
}
