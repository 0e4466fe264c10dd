package dateline.extraction.names;

import dateline.extraction.language.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** What the names of companies and offices are shortened to. */
record CompanyNames(Vocabulary vocabulary) {

    /** The name without what it may leave out: "Inc.", "The". */
    String core(String text) {
        String core = text;
        int space = core.lastIndexOf(' ');
        while (space > 0 && vocabulary.has("legal", core.substring(space + 1).toLowerCase(Locale.ROOT))) {
            core = core.substring(0, space);
            space = core.lastIndexOf(' ');
        }
        return core.startsWith("The ") ? core.substring(4) : core;
    }

    /** Its first letters, where there are enough to be an abbreviation. */
    static Optional<String> initials(String text) {
        StringBuilder letters = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() > 1 && text.indexOf(' ') > 0 ? Optional.of(letters.toString()) : Optional.empty();
    }
}
