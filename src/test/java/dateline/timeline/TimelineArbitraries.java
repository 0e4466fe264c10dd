package dateline.timeline;

import static dateline.timeline.TimelineEvents.event;

import dateline.dossier.Event;
import dateline.dossier.Status;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of every kind for the properties of the geometry. */
final class TimelineArbitraries {

    private TimelineArbitraries() {}

    /** Up to so many, of seven years and a few far away, in lanes a, b, c or none. */
    static Arbitrary<List<Event>> events(int most) {
        Arbitrary<String[]> issues = Arbitraries.of("a", "b", "c", "x")
                .array(String[].class)
                .ofMaxSize(3)
                .uniqueElements();
        return Combinators.combine(times(), issues, Arbitraries.of(Status.class))
                .as((when, touched, status) -> event("", when, status, touched))
                .list()
                .ofMaxSize(most)
                .map(TimelineArbitraries::numbered);
    }

    private static Arbitrary<String> times() {
        Arbitrary<String> day = Combinators.combine(
                        Arbitraries.integers().between(2018, 2024),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%04d-%02d-%02d"::formatted);
        return Arbitraries.oneOf(
                day,
                day.map(each -> each.substring(0, 7)),
                day.map(each -> each.substring(0, 4)),
                day.map(each -> each.substring(0, 7) + "~"),
                day.map(each -> each + "/.."),
                day.map(each -> "../" + each),
                Combinators.combine(day, day).as(TimelineArbitraries::interval),
                Combinators.combine(day, day).as("[%s,%s]"::formatted),
                Arbitraries.of("", "2023-06-19", "2023-06-19", "-0500", "2023-06-19T14:30"));
    }

    private static String interval(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
    }

    private static List<Event> numbered(List<Event> events) {
        return IntStream.range(0, events.size())
                .mapToObj(number -> {
                    Event event = events.get(number);
                    return new Event(
                            "e" + number,
                            "Event number " + "x".repeat(number % 20),
                            event.curated(),
                            event.standing(),
                            event.involved(),
                            event.mentions());
                })
                .toList();
    }
}
