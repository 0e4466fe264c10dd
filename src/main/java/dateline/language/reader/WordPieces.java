package dateline.language.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits words into the pieces that the model knows: in lower case and without accents, greedily the longest first.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu and others 2016, section 4.1</a>
 */
final class WordPieces {

    private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
    private static final String INSIDE = "##";
    private static final int MOST = 64;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int longest;
    private final int unknown;
    private final int first;
    private final int separator;

    /** Of a vocabulary, a piece a line. */
    WordPieces(List<String> vocabulary) throws UnreadableModelException {
        for (String piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        if (numbers.size() != vocabulary.size()) {
            throw new UnreadableModelException("a word piece stands twice in the vocabulary");
        }
        longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        unknown = special("[UNK]");
        first = special("[CLS]");
        separator = special("[SEP]");
    }

    private int special(String piece) throws UnreadableModelException {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new UnreadableModelException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /** What a window begins with. */
    int first() {
        return first;
    }

    /** What stands between sentences, and at the end. */
    int separator() {
        return separator;
    }

    /** How many pieces there are. */
    int size() {
        return numbers.size();
    }

    /** Whether the word, in lower case, is a piece by itself, as common words are. */
    boolean hasWhole(String word) {
        return numbers.containsKey(word);
    }

    /** The numbers of the pieces of a word, one or more; of a very long one the first. */
    List<Integer> of(String word) {
        String plain = MARK.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        List<Integer> found = new ArrayList<>(2);
        int at = 0;
        while (at < plain.length()) {
            int end = at + Character.charCount(plain.codePointAt(at));
            boolean isPart = alphanumeric(plain, at);
            while (isPart && end < plain.length() && alphanumeric(plain, end)) {
                end += Character.charCount(plain.codePointAt(end));
            }
            split(plain.substring(at, end), found);
            at = end;
        }
        return found.isEmpty() ? List.of(unknown) : found.subList(0, Math.min(found.size(), MOST));
    }

    private static boolean alphanumeric(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at))
                || Character.getType(text.codePointAt(at)) == Character.OTHER_NUMBER;
    }

    private void split(String part, List<Integer> found) {
        int before = found.size();
        int start = 0;
        while (start < part.length()) {
            int end = Math.min(part.length(), start + longest);
            Integer number = null;
            while (end > start && number == null) {
                number = numbers.get((start > 0 ? INSIDE : "") + part.substring(start, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                found.subList(before, found.size()).clear();
                found.add(unknown);
                return;
            }
            found.add(number);
            start = end;
        }
    }
}
