package dateline.timeline;

import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Any number of events in eight lanes from 2000 to 2025, three in ten of them spans of up to thirty days; always the same. */
public final class Crowd {

    private static final int LANES = 8;
    private static final long FIRST = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2025, 1, 1).toEpochDay();

    private final int count;
    private int state = 42;

    private Crowd(int count) {
        this.count = count;
    }

    /** So many events. None is the same as one of another number of events, with which they would be compared to the end of the fewer. */
    public static List<Event> events(int count) {
        Crowd crowd = new Crowd(count);
        List<Event> events = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            events.add(crowd.next(number));
        }
        return events;
    }

    /** The lanes. */
    public static List<Issue> issues() {
        return IntStream.range(0, LANES)
                .mapToObj(lane -> new Issue("i" + lane, "Issue " + lane, List.of(), List.of()))
                .toList();
    }

    private Event next(int number) {
        double start = FIRST + random() * (LAST - FIRST);
        String lane = "i" + (int) (random() * LANES);
        String time = day(start);
        if (random() < 0.3) {
            String end = day(start + random() * 30);
            time = end.equals(time) ? time : time + "/" + end;
        }
        CuratedTime curated = new CuratedTime(TimeSpan.parse(time), "made");
        return new Event(
                "e" + number + "-of-" + count,
                "Event " + number + " some headline text",
                Optional.of(curated),
                new Standing(Status.HAPPENED, Origin.CURATED),
                new Involvement(List.of(lane), List.of()),
                List.of());
    }

    private static String day(double epochDay) {
        return LocalDate.ofEpochDay((long) epochDay).toString();
    }

    /** From 0 to 1: a linear congruential generator with the numbers of Knuth and Lewis. */
    private double random() {
        state = state * 1664525 + 1013904223;
        return Integer.toUnsignedLong(state) / 4294967296.0;
    }
}
