package dateline.timeline;

import static dateline.timeline.Title.Side.INSIDE;
import static dateline.timeline.Title.Side.LEFT;
import static dateline.timeline.Title.Side.RIGHT;
import static dateline.timeline.Title.Side.TOLD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds room for titles in a row: first for the selected event, then for those told most often, then for the earliest. */
final class Titles {

    private static final double GAP = 5;
    private static final double INSET = 7;
    private static final double FADE = 14; // from here on a faded end is dark enough to be written on
    private static final double LEAST = 44;
    private static final double THINNEST_LETTER = 2.5;
    private static final double EMPHASIS = 1.12;

    private final List<Item> items;
    private final double width;
    private final ToDoubleFunction<String> widthOf;
    private final double[] taken;
    private final double[] free;

    /** A free stretch beside or inside a mark. */
    private record Room(double from, double to, Title.Side side) {

        double width() {
            return to - from;
        }

        /** The title, at the end of the room that is next to its mark. */
        Title title(String text, double wanted, Box beside) {
            double width = Math.min(wanted, width());
            double x = side == LEFT ? to - width : from;
            double middle = beside.y() + beside.height() / 2;
            return new Title(text, new Box(x, middle - Placement.ROW / 2, width, Placement.ROW), side);
        }
    }

    private Titles(List<Item> row, double width, ToDoubleFunction<String> widthOf) {
        this.items = new ArrayList<>(row);
        this.width = width;
        this.widthOf = widthOf;
        this.taken =
                row.stream().mapToDouble(item -> item.placement().box().right()).toArray();
        this.free = row.stream().mapToDouble(item -> item.placement().box().x()).toArray();
    }

    /** The items of a row, from left to right, with titles where there is room. */
    static List<Item> placed(List<Item> row, double width, Optional<Spot> selected, ToDoubleFunction<String> widthOf) {
        Titles titles = new Titles(row, width, widthOf);
        IntStream.range(0, row.size())
                .boxed()
                .sorted(Comparator.comparing((Integer number) ->
                                !selected.map(row.get(number).stretch()::holds).orElse(false))
                        .thenComparing(number ->
                                -row.get(number).mark().event().mentions().size()))
                .forEach(number -> titles.place(number, selected));
        return titles.items;
    }

    private void place(int number, Optional<Spot> selected) {
        Item item = items.get(number);
        Optional<Spot> chosen = selected.filter(item.stretch()::holds);
        if (item.form() != Item.Form.MARK && chosen.isEmpty()) {
            return;
        }
        String text = chosen.map(Spot::mark).orElse(item.mark()).event().title();
        List<Room> rooms = rooms(number, Math.min(LEAST, THINNEST_LETTER * text.length()));
        if (rooms.isEmpty()) {
            return; // to measure texts takes longer than all else
        }
        double wanted = Math.ceil(widthOf.applyAsDouble(text) * (chosen.isPresent() ? EMPHASIS : 1)) + 1;
        room(rooms, wanted).ifPresent(room -> {
            Title title = room.title(text, wanted, item.placement().box());
            items.set(number, item.titled(title));
            taken[number] = Math.max(taken[number], title.box().right());
            free[number] = Math.min(free[number], title.box().x());
        });
    }

    /** Those that are at least so wide. */
    private List<Room> rooms(int number, double least) {
        List<Room> rooms = new ArrayList<>(inside(items.get(number)));
        rooms.add(right(number));
        rooms.add(left(number));
        rooms.removeIf(room -> room.width() < least);
        return rooms;
    }

    /** The first room that is wide enough, or else the widest that is worth it. */
    private static Optional<Room> room(List<Room> rooms, double wanted) {
        return rooms.stream()
                .filter(room -> room.width() >= wanted)
                .findFirst()
                .or(() -> rooms.stream()
                        .filter(room -> room.width() >= LEAST)
                        .max(Comparator.comparingDouble(Room::width)));
    }

    private Room right(int number) {
        double from = items.get(number).placement().box().right() + GAP;
        double to = number + 1 < items.size() ? free[number + 1] - GAP : width - GAP;
        return new Room(from, Math.min(to, width - GAP), RIGHT);
    }

    private Room left(int number) {
        double from = number > 0 ? taken[number - 1] + GAP : GAP;
        return new Room(Math.max(from, GAP), items.get(number).placement().box().x() - GAP, LEFT);
    }

    /** Inside the body, or inside a part of what the text tells that the body leaves free. */
    private List<Room> inside(Item item) {
        if (item.form() != Item.Form.MARK || !item.placement().ghosts().isEmpty()) {
            return List.of();
        }
        Box box = item.placement().box();
        Box body = item.placement().body();
        Mark.Look look = item.mark().look();
        double fade = look.fuzzy() && !look.hollow() ? FADE : 0;
        return List.of(
                seen(
                        body.x() + (look.openStart() ? Placement.ARROW : 0) + fade,
                        body.right() - (look.openEnd() ? Placement.ARROW : 0) - fade,
                        INSIDE),
                seen(box.x(), body.x(), TOLD),
                seen(body.right(), box.right(), TOLD));
    }

    private Room seen(double from, double to, Title.Side side) {
        return new Room(Math.max(from, 0) + INSET, Math.min(to, width) - INSET, side);
    }
}
