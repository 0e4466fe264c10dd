package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the names of companies and offices are shortened to. */
public record CompanyNames(Vocabulary vocabulary) {

    private static final Pattern OFFICE = Pattern.compile("^(Department|Ministry) of (\\p{Lu}\\w+)$");

    /**
     * The name without what it may leave out: "Inc.", "The", and before a name that is known by itself "Motor", "Electronics"; of
     * "Department of Justice" "Justice Department".
     */
    public String core(String text) {
        return OFFICE.matcher(plain(text)).replaceFirst("$2 $1");
    }

    private String plain(String text) {
        String core = without("legal", text);
        String known = without("trade", core);
        String name = knows(known) ? known : core;
        return name.startsWith("The ") ? name.substring(4) : name;
    }

    private String without(String wordClass, String text) {
        String core = text;
        int space = core.lastIndexOf(' ');
        while (space > 0 && vocabulary.has(wordClass, lower(core.substring(space + 1)))) {
            core = core.substring(0, space).replaceFirst(",$", "");
            space = core.lastIndexOf(' ');
        }
        return core;
    }

    private boolean knows(String name) {
        return vocabulary.has("known", lower(name));
    }

    /** The first letters of that, where there are enough to be an abbreviation; of two words only when no little one is among them. */
    public Optional<String> initials(String text) {
        List<String> words = Arrays.asList(plain(text).strip().split("\\s+"));
        List<String> large = words.stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .toList();
        boolean enough = large.size() > 2 || large.size() == 2 && words.size() == 2;
        return enough
                ? Optional.of(large.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
