package dateline.timeline;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Events for the tests of the timeline. */
public final class TimelineEvents {

    private TimelineEvents() {}

    public static Issue issue(String id) {
        return new Issue(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), List.of(), List.of());
    }

    /** An event that happened; an empty time leaves it undated. */
    public static Event event(String id, String time, String... issues) {
        return event(id, time, Status.HAPPENED, issues);
    }

    public static Event event(String id, String time, Status status, String... issues) {
        Optional<CuratedTime> curated =
                time.isEmpty() ? Optional.empty() : Optional.of(new CuratedTime(TimeSpan.parse(time), "known"));
        return new Event(id, "Event " + id, curated, standing(status), involving(issues), List.of());
    }

    /** An event whose text says one time while a person knows another; an empty one is not known. */
    public static Event told(String id, String told, String known, String... issues) {
        return told(id, told, known, Status.HAPPENED, issues);
    }

    static Event told(String id, String told, String known, Status status, String... issues) {
        Optional<CuratedTime> curated =
                known.isEmpty() ? Optional.empty() : Optional.of(new CuratedTime(TimeSpan.parse(known), "known"));
        TextSpan words = new TextSpan("p0", 0, 9);
        Optional<TimeSpan> time = Optional.of(TimeSpan.parse(told));
        Derivation derivation = new Derivation("last year", "rule", Optional.empty(), Derivation.AnchorKind.NONE, time);
        TimeExpression dated = new TimeExpression(words, TimexType.DATE, told, time, derivation);
        Mention mention = new Mention(words, Optional.empty(), Optional.of(dated));
        return new Event(id, "Event " + id, curated, standing(status), involving(issues), List.of(mention));
    }

    /** The same as a minor one. */
    public static Event minor(Event event) {
        return new Event(
                event.id(),
                event.headline(),
                event.curated(),
                new Standing(event.status(), event.origin(), event.isStarred(), true, OptionalInt.empty()),
                event.involved(),
                event.mentions());
    }

    private static Standing standing(Status status) {
        return new Standing(status, Origin.CURATED);
    }

    private static Involvement involving(String... issues) {
        return new Involvement(List.of(issues), List.of());
    }

    /** A chart of the events, with lanes for all issues they touch, in the order of first mention. */
    static Chart chart(Event... events) {
        List<Issue> issues = Stream.of(events)
                .flatMap(event -> event.issues().stream())
                .distinct()
                .map(TimelineEvents::issue)
                .toList();
        return Chart.of(List.of(events), issues, List.of());
    }

    static Mark mark(Chart chart, String id) {
        return chart.marks().stream()
                .filter(mark -> mark.event().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static double seconds(String day) {
        return EpochSeconds.of(TimeSpan.parse(day).start());
    }
}
