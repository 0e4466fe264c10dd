package dateline.timeline;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The events of a chart dealt out to lanes and, those without a time, apart. */
final class Dealing {

    private static final double REFERENCE_WIDTH = 400;
    private static final double MARGIN = 24;
    private static final double SHORTEST_MARKS = 4;
    private static final double ERA = 0.6;
    private static final int MOST_ERAS = 6;

    private final Marking marking;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Mark>> mains = new ArrayList<>();
    private final List<List<Mark>> echoes = new ArrayList<>();
    private final List<Mark> eras = new ArrayList<>();
    private final List<Event> undated = new ArrayList<>();
    private double shortest = Double.POSITIVE_INFINITY;
    private int size;
    private Optional<Extent> reach = Optional.empty();
    private List<Lane> lanes = List.of();
    private List<Mark> marks = List.of();

    private Dealing(Marking marking) {
        this.marking = marking;
        marking.plan().lanes().forEach(heading -> numbers.putIfAbsent(heading.key(), numbers.size()));
        IntStream.rangeClosed(0, marking.plan().lanes().size()).forEach(lane -> {
            mains.add(new ArrayList<>());
            echoes.add(new ArrayList<>());
        });
    }

    /** Deals out the events; lanes whose marks are the same as before are taken from there. */
    static Dealing of(List<Event> events, Marking marking, boolean bounded, Optional<Dealing> before) {
        Dealing dealing = new Dealing(marking);
        List<Optional<Mark>> marks = events.parallelStream().map(marking::mark).toList();
        for (int number = 0; number < marks.size(); number++) {
            dealing.deal(events.get(number), marks.get(number));
        }
        dealing.keepFewEras();
        Extent known = marking.horizon().reach();
        dealing.reach = bounded ? Optional.of(dealing.withRoom(known)) : Optional.empty();
        TimeScale reference = TimeScale.fitted(dealing.reach.orElse(known), REFERENCE_WIDTH, MARGIN);
        dealing.lanes = dealing.made(reference, before.filter(other -> other.reach.equals(dealing.reach)));
        dealing.marks = dealing.mainMarks();
        return dealing;
    }

    /** A lane has main marks alone, or echoes alone. */
    private List<Mark> mainMarks() {
        List<Mark> marks = new ArrayList<>(size);
        lanes.stream()
                .map(Lane::marks)
                .filter(all -> !all.isEmpty() && all.getFirst().isMain())
                .forEach(marks::addAll);
        marks.addAll(eras);
        return Collections.unmodifiableList(marks);
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<Mark> eras() {
        return eras;
    }

    /** The main mark of every event that has a time, lane by lane, eras last. */
    List<Mark> marks() {
        return marks;
    }

    List<Event> undated() {
        return undated;
    }

    Optional<Extent> reach() {
        return reach;
    }

    int size() {
        return size;
    }

    /** The number of the main lane of an event. */
    int lane(Event event) {
        return lane(marking.plan().keys().apply(event));
    }

    private int lane(List<String> keys) {
        for (String key : keys) {
            Integer lane = numbers.get(key);
            if (lane != null) {
                return lane;
            }
        }
        return numbers.size();
    }

    private void deal(Event event, Optional<Mark> made) {
        if (made.isEmpty()) {
            undated.add(event);
            return;
        }
        Mark mark = made.get();
        size++;
        shortest = Math.min(shortest, mark.extent().length());
        List<String> keys = marking.plan().keys().apply(event);
        int main = lane(keys);
        if (main == numbers.size() && isEra(mark)) {
            eras.add(mark);
        } else {
            mains.get(main).add(mark);
            echo(mark, main, keys);
        }
    }

    /** Where many events last long, that is what the lane is about. */
    private void keepFewEras() {
        if (eras.size() > MOST_ERAS) {
            mains.getLast().addAll(eras);
            eras.clear();
        }
    }

    /** What a person set down as lasting, not what the machine took for an event that has no end yet. */
    private boolean isEra(Mark mark) {
        return mark.event().origin() == Origin.CURATED
                && !mark.look().point()
                && mark.extent().length() > ERA * marking.horizon().reach().length()
                && !marking.plan().lanes().isEmpty();
    }

    private void echo(Mark mark, int main, List<String> keys) {
        if (keys.size() > 1) {
            keys.stream()
                    .flatMap(key -> Optional.ofNullable(numbers.get(key)).stream())
                    .filter(lane -> lane != main)
                    .distinct()
                    .forEach(lane -> echoes.get(lane).add(mark.echo()));
        }
    }

    private Extent withRoom(Extent bounds) {
        double least = Double.isFinite(shortest) ? shortest : EpochSeconds.DAY;
        double spare = Math.max(0, SHORTEST_MARKS * least - bounds.length()) / 2;
        return new Extent(bounds.from() - spare, bounds.to() + spare);
    }

    private List<Lane> made(TimeScale reference, Optional<Dealing> before) {
        int others = mains.getLast().isEmpty() ? 0 : 1;
        return IntStream.range(0, numbers.size() + others)
                .parallel()
                .mapToObj(lane -> made(lane, reference, before))
                .toList();
    }

    private Lane made(int lane, TimeScale reference, Optional<Dealing> before) {
        Optional<Heading> heading =
                lane < numbers.size() ? Optional.of(marking.plan().lanes().get(lane)) : Optional.empty();
        List<Mark> marks = InTime.sorted(mains.get(lane).isEmpty() ? echoes.get(lane) : mains.get(lane));
        return before.flatMap(other -> other.same(heading, marks)).orElseGet(() -> Lane.of(heading, marks, reference));
    }

    private Optional<Lane> same(Optional<Heading> heading, List<Mark> marks) {
        return lanes.stream()
                .filter(lane -> lane.heading().equals(heading) && lane.marks().equals(marks))
                .findFirst();
    }
}
