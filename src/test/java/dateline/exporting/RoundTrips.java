package dateline.exporting;

import dateline.building.StatedEvents;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.importing.ImportException;
import dateline.importing.Importer;
import dateline.importing.Imports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dossiers to be written and read again. */
public final class RoundTrips {

    private static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private RoundTrips() {}

    /** The dossier of a file. */
    public static Dossier read(Importer importer, String name, String text) throws ImportException {
        StatedEvents stated = new StatedEvents(LocalDate.of(2030, 1, 1), "Stated.");
        Dossier dossier = stated.added(NOTHING, List.of(Imports.read(importer, name, text)));
        return new Dossier(
                dossier.articles().getFirst().title(),
                dossier.articles(),
                dossier.events(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    /** Dossiers of some events, each dated by one of these times. */
    public static Arbitrary<Dossier> dossiers(List<String> times) {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.strings()
                                .withChars("abc =-'\"<&>é,;\n😀")
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.of(times),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(List.<String>of(), List.of("talks"), List.of("trade", "talks")))
                .as((title, time, status, isStarred, issues) -> {
                    Event plain = ExampleDossiers.event("e", "x" + title.strip() + "y", time, Origin.CURATED);
                    return new Event(
                            plain.id(),
                            plain.headline(),
                            plain.curated(),
                            new Standing(status, Origin.CURATED, isStarred),
                            new Involvement(issues, List.of(), isStarred ? Optional.of("Bali") : Optional.empty()),
                            plain.mentions());
                });
        return event.list().ofMinSize(1).ofMaxSize(6).map(RoundTrips::numbered).map(ExampleDossiers::of);
    }

    private static List<Event> numbered(List<Event> events) {
        return IntStream.range(0, events.size())
                .mapToObj(number -> {
                    Event event = events.get(number);
                    return new Event(
                            "e" + number,
                            event.headline(),
                            event.curated(),
                            event.standing(),
                            event.involved(),
                            event.mentions());
                })
                .toList();
    }

    /** The dossier with another first event. */
    public static Dossier with(Dossier dossier, Event first) {
        List<Event> events = Stream.concat(
                        Stream.of(first), dossier.events().stream().skip(1))
                .toList();
        return new Dossier(
                dossier.title(), dossier.articles(), events, dossier.issues(), dossier.actors(), dossier.quotations());
    }
}
