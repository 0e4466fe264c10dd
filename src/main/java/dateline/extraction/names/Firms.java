package dateline.extraction.names;

import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of those named are companies. */
record Firms(Vocabulary vocabulary) {

    private static final List<String> OTHER = List.of("municipal", "of");

    /** Whether "the company" may mean it: an organisation, but no office, town or newspaper by its name. */
    boolean has(Identity named) {
        return Optional.of(named)
                .filter(Identity::isNamed)
                .filter(one -> one.nature() == Nature.ORGANISATION || isSurely(one))
                .map(Firms::words)
                .filter(words -> Collections.disjoint(words, OTHER))
                .filter(words -> !vocabulary.hasAny(words.getLast(), "body", "community", "local", "no firm"))
                .isPresent();
    }

    /** Whether the name says it, "Berg & Lund", "Skarn Airlines", "Lund's", or what stands beside it: "Nordkraft, a maker of pumps". */
    boolean isSurely(Identity named) {
        List<String> further = words(named).subList(1, words(named).size()); // "Airlines" alone names no company
        boolean isNamedSo = further.contains("&")
                || further.stream()
                        .skip(Math.max(0, further.size() - 1))
                        .anyMatch(last -> vocabulary.hasAny(last, "trade", "firm name", "legal"));
        boolean isOwners = words(named).getLast().matches(".*['’]s");
        return isNamedSo
                || isOwners
                || named.namings().stream()
                        .filter(naming -> naming.sort() == Naming.Sort.COMMON)
                        .anyMatch(naming -> vocabulary.has("firm", naming.word().lower()));
    }

    /** Whether it is one that the noun means: "the company" any, "the maker" one that was called so. */
    boolean isSurely(Identity named, Word noun) {
        boolean isAny = vocabulary.has("any firm", noun.lower());
        return named.namings().stream()
                .filter(naming -> isAny || naming.word().lower().equals(noun.lower()))
                .anyMatch(naming -> isSurely(named));
    }

    private static List<String> words(Identity named) {
        return List.of(named.name().toLowerCase(Locale.ROOT).split(" "));
    }
}
