package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The organisations that an article names, found again by words of their names. */
final class OrganisationNames {

    private final Namings namings;
    private final Map<String, Set<Figure>> holders = new HashMap<>();
    private final Map<Figure, List<Sentence>> places = new HashMap<>();
    private final Map<List<String>, Recall> asked = new HashMap<>();

    OrganisationNames(Namings namings) {
        this.namings = namings;
        namings.naming(OrganisationNames::isOrganisation)
                .forEach(sentence -> namings.in(sentence).stream()
                        .filter(OrganisationNames::isOrganisation)
                        .forEach(use -> learn(use.figure(), sentence)));
    }

    private void learn(Figure figure, Sentence sentence) {
        places.computeIfAbsent(figure, fresh -> {
                    words(fresh)
                            .forEach(word -> holders.computeIfAbsent(word, none -> new HashSet<>())
                                    .add(fresh));
                    return new ArrayList<>();
                })
                .add(sentence);
    }

    private static boolean isOrganisation(Use use) {
        return use.figure().kind() == Actor.Kind.ORGANISATION;
    }

    private static Set<String> words(Figure figure) {
        return Arrays.stream(figure.name().toLowerCase(Locale.ROOT).split("\\s+"))
                .collect(Collectors.toSet());
    }

    /** The one named last before the token whose name has all the words. */
    Optional<Figure> last(Sentence sentence, int token, List<String> words) {
        Set<Figure> fewest = words.stream()
                .map(word -> holders.getOrDefault(word, Set.of()))
                .min(Comparator.comparing(Set::size))
                .orElse(Set.of());
        return fewest.isEmpty()
                ? Optional.empty()
                : last(sentence, use -> use.to() <= token && words(use.figure()).containsAll(words))
                        .or(() -> asked.computeIfAbsent(words, fresh -> recall(fewest, fresh))
                                .before(sentence));
    }

    private Recall recall(Set<Figure> among, List<String> words) {
        Recall recall = new Recall();
        Set<Figure> fitting = among.stream()
                .filter(figure -> words(figure).containsAll(words))
                .collect(Collectors.toSet());
        fitting.stream()
                .flatMap(figure -> places.getOrDefault(figure, List.of()).stream())
                .forEach(there -> last(there, use -> fitting.contains(use.figure()))
                        .ifPresent(figure -> recall.put(there.number(), figure)));
        return recall;
    }

    private Optional<Figure> last(Sentence sentence, Predicate<Use> wanted) {
        return namings.in(sentence).reversed().stream()
                .filter(OrganisationNames::isOrganisation)
                .filter(wanted)
                .map(Use::figure)
                .findFirst();
    }
}
