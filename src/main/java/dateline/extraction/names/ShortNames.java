package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody is called for short: "Antony Blinken" "Blinken", "Apple Inc." "Apple". All in keys. */
public record ShortNames(Vocabulary vocabulary) {

    private static final Pattern OFFICE = Pattern.compile("^(department|ministry) of (\\p{L}+)$");
    private static final int LONGEST = 12;

    /** A name without what does not tell it apart: capitals, dots, "the". */
    public static String key(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace('’', '\'')
                .strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** What another article may call the figure without saying more: no surname, no "ministry". */
    public Set<String> elsewhere(Figure figure) {
        List<String> words = List.of(key(figure.name()).split("\\s+"));
        Set<String> found = new LinkedHashSet<>();
        switch (figure.kind()) {
            case PERSON -> {
                persons(words, found);
                found.removeIf(name -> name.indexOf(' ') < 0);
            }
            case ORGANISATION -> {
                companies(words, found);
                initials(figure.name(), found);
                found.add(office(key(figure.name())));
            }
            case STATE -> {}
        }
        return found;
    }

    /** The short names of one who is called so in full. */
    Set<String> of(String text, Nature nature) {
        String key = key(text);
        List<String> words = List.of(key.split("\\s+"));
        Set<String> found = new LinkedHashSet<>();
        if (words.size() > 1 && words.size() <= LONGEST) {
            if (nature == Nature.PERSON) {
                persons(words, found);
            } else {
                organisations(words, found);
                initials(text, found);
            }
            found.add(office(key));
        }
        found.remove(key);
        return found;
    }

    private static String office(String key) {
        return OFFICE.matcher(key).replaceFirst("$2 $1");
    }

    /** "Anna “Ani” Maria Berg": by the first, the last, both, or more of them. */
    private void persons(List<String> words, Set<String> found) {
        List<String> plain = words.stream()
                .filter(word -> !word.matches("\\W.*|.*\\W"))
                .filter(word -> !vocabulary.has("younger", word))
                .toList();
        for (int cut = 1; cut < plain.size(); cut++) {
            found.add(String.join(" ", plain.subList(0, cut)));
            found.add(String.join(" ", plain.subList(cut, plain.size())));
        }
        if (plain.size() > 1) {
            found.add(plain.getFirst() + " " + plain.getLast());
        }
        found.add(String.join(" ", plain));
        found.removeIf(name -> name.length() < 2);
    }

    private void companies(List<String> words, Set<String> found) {
        IntStream.iterate(words.size() - 1, last -> last > 0, last -> last - 1)
                .takeWhile(last -> vocabulary.hasAny(words.get(last), "legal", "trade"))
                .mapToObj(last -> String.join(" ", words.subList(0, last)).replaceFirst(",$", ""))
                .forEach(found::add);
    }

    private void organisations(List<String> words, Set<String> found) {
        companies(words, found);
        int of = words.indexOf("of");
        if (of > 0) {
            found.add(String.join(" ", words.subList(0, of)));
        }
        for (int from = 1; from < words.size(); from++) {
            List<String> rest = words.subList(from, words.size());
            if (rest.size() > 1 && !vocabulary.hasAny(rest.getFirst(), "preposition")
                    || vocabulary.hasAny(rest.getLast(), "organisation", "collective")) {
                found.add(String.join(" ", rest));
            }
        }
    }

    /** The first letters, of two words only when no little one is among them. */
    private void initials(String text, Set<String> found) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[\\s-]+")));
        words.removeIf(String::isEmpty);
        words.removeIf(word -> vocabulary.hasAny(key(word), "legal"));
        List<String> large = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .toList();
        if (large.size() > 2 || large.size() == 2 && words.size() == 2) {
            found.add(large.stream()
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining())
                    .toLowerCase(Locale.ROOT));
        }
    }
}
