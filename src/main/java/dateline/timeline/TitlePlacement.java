package dateline.timeline;

import static dateline.timeline.MarkTitle.Side.INSIDE;
import static dateline.timeline.MarkTitle.Side.LEFT;

import dateline.timeline.LabelPlacement.Space;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds room for titles in a row: first for the selected event and what was found, then for headlines, then for what is surely dated, then for
 * those told most often, then for the earliest.
 */
final class TitlePlacement {

    private static final double EDGE = 2;
    private static final double LEAST = 44;
    private static final double APART = 4;
    private static final double THINNEST_LETTER = 2.5;

    private final List<Item> items;
    private final Slot slot;
    private final Lettering lettering;
    private final LabelPlacement placement;
    private final TitleClaims claims;
    private final double[] taken;
    private final double[] free;

    private TitlePlacement(
            List<Item> row, Slot slot, Lettering lettering, LabelPlacement placement, TitleClaims claims) {
        this.items = new ArrayList<>(row);
        this.slot = slot;
        this.lettering = lettering;
        this.placement = placement;
        this.claims = claims;
        this.taken =
                row.stream().mapToDouble(item -> item.placement().box().right()).toArray();
        this.free = row.stream().mapToDouble(item -> item.placement().box().x()).toArray();
    }

    /**
     * The items of a row, from left to right, with titles where there is room; first short ones, then longer ones where these leave room.
     *
     * @param quiet whether no other than what is selected or found gets one
     */
    static List<Item> placed(
            List<Item> row,
            Slot slot,
            Lettering lettering,
            LabelPlacement placement,
            TitleClaims claims,
            boolean quiet) {
        TitlePlacement titles = new TitlePlacement(row, slot, lettering, placement, claims);
        boolean few = quiet || claims.found().isPresent();
        List<Integer> inOrder = IntStream.range(0, row.size())
                .filter(number -> !few && row.get(number).form() == Item.Form.MARK
                        || claims.mark(row.get(number)).isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> !claims.selects(row.get(number)))
                        .thenComparing(number -> row.get(number).mark().rank())
                        .thenComparing(number -> row.get(number).mark().look().fuzzy())
                        .thenComparing(number ->
                                -row.get(number).mark().event().mentions().size()))
                .toList();
        inOrder.forEach(titles::place);
        inOrder.forEach(titles::lengthen);
        return titles.items;
    }

    /** Writes the best words that have room whole on the same side, if they are longer than what stands there, or that is cut. */
    private void lengthen(int number) {
        Item item = items.get(number);
        if (item.title().isEmpty() || item.form() != Item.Form.MARK) {
            return;
        }
        MarkTitle before = item.title().get();
        boolean isCut =
                lettering.width(item.mark(), before.text()) > before.box().width();
        for (String text : longer(item.mark(), before.side())) {
            if (!isCut && text.length() <= before.text().length()) {
                continue;
            }
            double wanted = lettering.width(item.mark(), text);
            Optional<Space> room = spaces(number, wanted).stream()
                    .filter(space -> space.side() == before.side() && isHeld(number, text, wanted + APART, space))
                    .findFirst();
            boolean isMore =
                    isCut || Lettering.lines(text) > 1 || wanted > before.box().width();
            if (isMore && room.isPresent()) {
                put(number, title(text, wanted, room.get()));
                return;
            }
        }
    }

    /** Only a body that is not drawn longer for its label may hold any. */
    private List<String> longer(Mark mark, MarkTitle.Side side) {
        boolean isHeld = side == INSIDE && !mark.look().hollow();
        return (isHeld ? lettering.inside() : lettering.whole()).apply(mark);
    }

    private void place(int number) {
        Item item = items.get(number);
        Optional<Mark> chosen = claims.mark(item);
        if (item.form() != Item.Form.MARK && chosen.isEmpty()) {
            return;
        }
        Mark mark = chosen.orElse(item.mark());
        String least = lettering.least(mark);
        double narrowest = Math.min(LEAST, THINNEST_LETTER * least.length());
        if (spaces(number, narrowest).stream().noneMatch(space -> space.width() >= narrowest)) {
            return; // to measure texts takes longer than all else
        }
        boolean isWhole = item.stretch().row().isCrowd() && chosen.isEmpty();
        lettering.terse().apply(mark).stream()
                .flatMap(text -> whole(number, mark, text).stream())
                .findFirst()
                .or(() -> isWhole ? Optional.empty() : cut(number, least))
                .ifPresent(title -> put(number, title));
    }

    private void put(int number, MarkTitle title) {
        items.set(number, items.get(number).titled(title));
        taken[number] = Math.max(taken[number], title.box().right());
        free[number] = Math.min(free[number], title.box().x());
    }

    /** The whole text, in the best space that is wide enough. */
    private Optional<MarkTitle> whole(int number, Mark mark, String text) {
        double wanted = lettering.width(mark, text);
        return spaces(number, wanted).stream()
                .filter(space -> isHeld(number, text, wanted, space))
                .findFirst()
                .map(space -> title(text, wanted, space));
    }

    private boolean isHeld(int number, String text, double wanted, Space space) {
        int lines = Lettering.lines(text);
        return lines <= Math.max(1, items.get(number).stretch().row().lines()) && space.holds(wanted, lines);
    }

    /** As much of the text as the widest space holds, where that is worth it. */
    private Optional<MarkTitle> cut(int number, String text) {
        return spaces(number, LEAST).stream()
                .filter(space -> space.width() >= LEAST)
                .max(Comparator.comparingDouble(Space::width))
                .map(space -> title(text, space.width(), space));
    }

    private List<Space> spaces(int number, double label) {
        Item item = items.get(number);
        double from = number > 0 ? taken[number - 1] : EDGE - LabelPlacement.GAP;
        double to = number + 1 < items.size() ? free[number + 1] : placement.width() + LabelPlacement.GAP - EDGE;
        List<Space> all = placement.spaces(item.mark(), item.placement(), label, from, to);
        return item.form() == Item.Form.MARK
                ? all
                : all.stream().filter(space -> space.side() != INSIDE).toList();
    }

    /** The title at the end of the space that is next to its mark. */
    private MarkTitle title(String text, double width, Space space) {
        double x = space.side() == LEFT ? space.to() - width : space.from();
        return new MarkTitle(text, new Box(x, slot.top(), width, slot.height()), space.side());
    }
}
