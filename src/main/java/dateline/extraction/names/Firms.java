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
        List<String> words = words(named); // "Airlines" alone names no company
        return words.size() > 1 && vocabulary.hasAny(words.getLast(), "trade", "firm name", "legal");
    }

    private static List<String> words(Identity named) {
        return List.of(named.name().toLowerCase(Locale.ROOT).split(" "));
    }
}
