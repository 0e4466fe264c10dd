package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.issues.Matter;
import dateline.extraction.names.Figure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of persons and organisations, who take part in what happens and are no issues themselves. */
final class Bearers {

    private final Set<String> ends = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    Bearers(Collection<Figure> figures) {
        names(figures, Actor.Kind.PERSON)
                .forEach(name -> spaces(name).forEach(space -> ends.add(name.substring(space))));
        names(figures, Actor.Kind.ORGANISATION)
                .forEach(name -> spaces(name).forEach(space -> beginnings.add(name.substring(0, space + 1))));
    }

    private static Stream<String> names(Collection<Figure> figures, Actor.Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.aliases().stream()))
                .distinct()
                .map(name -> Spoken.words(name).plain());
    }

    private static IntStream spaces(String words) {
        return IntStream.range(0, words.length()).filter(at -> words.charAt(at) == ' ');
    }

    /** Whether the matter is called as one of them: as the name of a person ends, or that of an organisation begins. */
    boolean name(Matter matter) {
        String words = Spoken.words(matter.name()).plain();
        return ends.contains(words) || beginnings.contains(words);
    }
}
