package dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Classes of words of a language, from {@code resources/language}. A line is {@code class: word, word…}, of which a class may
 * have several; a line of {@code verbs.txt} is {@code base past participle}; one of {@code kin.txt} and {@code kinds.txt} holds words
 * for one kind of event, and one of {@code opposites.txt} words for two that are opposite, parted by a bar. What follows a # is left out.
 */
public final class Vocabulary {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> pasts = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, Set<Integer>> kinds = new HashMap<>();
    private final Map<String, Set<Integer>> sides = new HashMap<>();

    private Vocabulary() {}

    /** Reads the words of a language; throws {@link IllegalArgumentException} when there are none. */
    public static Vocabulary of(Locale language) {
        Vocabulary vocabulary = new Vocabulary();
        lines(language, "words.txt").forEach(vocabulary::readClass);
        lines(language, "names.txt").forEach(vocabulary::readClass);
        lines(language, "verbs.txt").forEach(vocabulary::readVerb);
        Verbs verbs = new Verbs(vocabulary);
        lines(language, "kin.txt").forEach(line -> vocabulary.readKin(line, verbs));
        List<String> kinds = lines(language, "kinds.txt");
        IntStream.range(0, kinds.size()).forEach(kind -> read(kinds.get(kind), kind, vocabulary.kinds, verbs));
        List<String> opposites = lines(language, "opposites.txt");
        IntStream.range(0, opposites.size())
                .forEach(line -> vocabulary.readOpposites(line + 1, opposites.get(line), verbs));
        return vocabulary;
    }

    /** The lines of a file of the language that say something. */
    public static List<String> lines(Locale language, String file) {
        String name = "/language/" + language.getLanguage() + "/" + file;
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no words: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readClass(String line) {
        int colon = line.indexOf(':');
        Set<String> words = classes.computeIfAbsent(line.substring(0, colon).strip(), none -> new HashSet<>());
        Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).forEach(words::add);
    }

    private void readVerb(String line) {
        String[] forms = line.split("\\s+");
        Arrays.stream(forms[1].split("/")).forEach(form -> pasts.putIfAbsent(form, forms[0]));
        Arrays.stream(forms[2].split("/")).forEach(form -> participles.putIfAbsent(form, forms[0]));
    }

    private void readKin(String line, Verbs verbs) {
        List<String> words = stems(line, verbs);
        words.forEach(word ->
                families.computeIfAbsent(word, none -> new ArrayList<>()).add(words.getFirst()));
    }

    private void readOpposites(int number, String line, Verbs verbs) {
        String[] both = line.split("\\|");
        read(both[0], number, sides, verbs);
        read(both[1], -number, sides, verbs);
    }

    private static void read(String words, int number, Map<String, Set<Integer>> numbers, Verbs verbs) {
        stems(words, verbs)
                .forEach(word ->
                        numbers.computeIfAbsent(word, none -> new HashSet<>()).add(number));
    }

    private static List<String> stems(String line, Verbs verbs) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .map(verbs::stems)
                .toList();
    }

    /** Whether the word, in lower case, is of the class. */
    public boolean has(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** Whether the word, in lower case, is of one of the classes. */
    public boolean hasAny(String word, String... wordClasses) {
        return Arrays.stream(wordClasses).anyMatch(wordClass -> has(wordClass, word));
    }

    /** The base of an irregular past form. */
    public Optional<String> past(String form) {
        return Optional.ofNullable(pasts.get(form));
    }

    /** The base of an irregular past participle. */
    public Optional<String> participle(String form) {
        return Optional.ofNullable(participles.get(form));
    }

    /** The first stem of each family of words that tell of the same kind of event; none where the stem is in none. */
    public Set<String> families(String stem) {
        return Set.copyOf(families.getOrDefault(stem, List.of()));
    }

    /** The kinds of events that the stem tells, by their numbers, which say nothing but whether two are the same; it may tell none. */
    public Set<Integer> kinds(String stem) {
        return Set.copyOf(kinds.getOrDefault(stem, Set.of()));
    }

    /** The sides that the stem is on, of words that tell opposite events: a number, whose negative is that of the other side. */
    public Set<Integer> sides(String stem) {
        return Set.copyOf(sides.getOrDefault(stem, Set.of()));
    }
}
