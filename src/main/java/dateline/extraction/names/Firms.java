package dateline.extraction.names;

import dateline.language.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of those named are companies. */
record Firms(Vocabulary vocabulary) {

    private static final List<String> OTHER = List.of("municipal", "of");

    /** Whether "the company" may mean it: an organisation, but no office, town or newspaper by its name. */
    boolean has(Identity named) {
        List<String> words = words(named);
        boolean isOther = vocabulary.hasAny(words.getLast(), "body", "community", "local", "no firm")
                || !Collections.disjoint(words, OTHER);
        return Optional.of(named)
                .filter(Identity::isNamed)
                .filter(one -> !isOther)
                .filter(one -> one.nature() == Nature.ORGANISATION || isSurely(one))
                .isPresent();
    }

    /** Whether the name says it, "Berg & Lund", "Skarn Airlines", or what stands beside it: "Nordkraft, a maker of pumps". */
    boolean isSurely(Identity named) {
        List<String> words = words(named);
        return words.contains("&")
                || words.size() > 1 && vocabulary.hasAny(words.getLast(), "trade", "legal")
                || named.namings().stream()
                        .filter(naming -> naming.sort() == Naming.Sort.COMMON)
                        .anyMatch(naming -> vocabulary.has("firm", naming.word().lower()));
    }

    private static List<String> words(Identity named) {
        return List.of(named.name().toLowerCase(Locale.ROOT).split(" "));
    }
}
