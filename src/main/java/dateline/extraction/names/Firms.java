package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of those named are companies. */
record Firms(Vocabulary vocabulary) {

    /** Whether "the company" may mean it: an organisation, but no office, town or newspaper by its name. */
    boolean has(Identity named) {
        return Optional.of(named)
                .filter(Identity::isNamed)
                .filter(one -> one.nature() == Nature.ORGANISATION || isSurely(one))
                .map(Firms::words)
                .filter(words -> !vocabulary.hasAny(words.getLast(), "body", "community", "local", "no firm"))
                .isPresent();
    }

    /** Whether the name says it: "Skarn Airlines". */
    boolean isSurely(Identity named) {
        return words(named).stream()
                .skip(1) // "Airlines" alone names no company
                .reduce((before, last) -> last)
                .filter(last -> vocabulary.hasAny(last, "trade", "firm name", "legal"))
                .isPresent();
    }

    private static List<String> words(Identity named) {
        return List.of(named.name().toLowerCase(Locale.ROOT).split(" "));
    }
}
