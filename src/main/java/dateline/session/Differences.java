package dateline.session;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what a dossier differs from another: titles of events and articles.
 *
 * @param mine only in the one
 * @param theirs only in the other
 * @param both in both, but not alike
 */
public record Differences(List<String> mine, List<String> theirs, List<String> both) {

    /** Something in a dossier, under the id that it has in every version. */
    private record Part(String id, String title, Object content) {}

    public Differences {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
        both = List.copyOf(both);
    }

    /** Between a dossier and a file, which counts as empty where it cannot be read. */
    public Differences(Dossier dossier, Path file) {
        this(dossier, read(file));
    }

    Differences(Dossier dossier, Dossier other) {
        this(
                titles(dossier, other, (part, match) -> match.isEmpty()),
                titles(other, dossier, (part, match) -> match.isEmpty()),
                titles(
                        dossier,
                        other,
                        (part, match) ->
                                match.filter(same -> !same.equals(part)).isPresent()));
    }

    private static Dossier read(Path file) {
        try {
            return new DossierFile().read(file).dossier();
        } catch (DossierException unreadable) {
            return new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    private static List<String> titles(Dossier dossier, Dossier other, BiPredicate<Part, Optional<Part>> wanted) {
        Map<String, Part> others = parts(other).collect(Collectors.toMap(Part::id, part -> part));
        return parts(dossier)
                .filter(part -> wanted.test(part, Optional.ofNullable(others.get(part.id()))))
                .map(Part::title)
                .toList();
    }

    private static Stream<Part> parts(Dossier dossier) {
        return Stream.concat(
                dossier.articles().stream()
                        .map(article -> new Part("article " + article.id(), article.title(), article)),
                dossier.events().stream().map(Differences::part));
    }

    private static Part part(Event event) {
        return new Part("event " + event.id(), event.title(), event);
    }
}
