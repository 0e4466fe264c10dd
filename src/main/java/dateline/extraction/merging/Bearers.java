package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.issues.Matter;
import dateline.extraction.names.Figure;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The names of persons and organisations, who take part in what happens and are no issues themselves. */
final class Bearers {

    private final List<Spoken> persons;
    private final List<Spoken> organisations;

    Bearers(Collection<Figure> figures) {
        this.persons = names(figures, Actor.Kind.PERSON);
        this.organisations = names(figures, Actor.Kind.ORGANISATION);
    }

    private static List<Spoken> names(Collection<Figure> figures, Actor.Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.aliases().stream()))
                .distinct()
                .map(Spoken::words)
                .toList();
    }

    /** Whether the matter is called as one of them: as the name of a person ends, or that of an organisation begins. */
    boolean name(Matter matter) {
        String words = Spoken.words(matter.name()).plain();
        return persons.stream().anyMatch(name -> name.plain().endsWith(words))
                || organisations.stream().anyMatch(name -> name.plain().startsWith(words));
    }
}
