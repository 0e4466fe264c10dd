package dateline.exporting.picture;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Issue;
import dateline.dossier.Prominence;
import dateline.exporting.ExportOptions;
import dateline.messages.Messages;
import dateline.timeline.Arrangement;
import dateline.timeline.Chart;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Folding;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Lane;
import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import dateline.timeline.Panel;
import dateline.timeline.Plan;
import dateline.timeline.Row;
import dateline.timeline.Sight;
import dateline.timeline.TickLabels;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything of the picture stands: lanes as high as their labels need, over the range asked for, or else over the part of time in
 * which the story happens.
 *
 * @param earlier what lies before that part, in the order of time
 * @param later what lies after it
 * @param scale as wide as the lanes
 */
record PictureLayout(
        List<Event> earlier, List<Event> later, Chart chart, TimeScale scale, Arrangement arrangement, Ticks ticks) {

    /** The size of the font of labels, in pixels. */
    static final double LABEL = 12;

    static final double TICK = 11;

    private static final int HEADLINES = 6;
    static final String STAR = "★ ";
    private static final double MARGIN = 24;
    private static final double ROW = 21;
    private static final double PADDING = 20;
    private static final double BOUNDLESS = 1e6;

    /** The layout for so much width, in pixels. */
    static PictureLayout of(Dossier dossier, ExportOptions options, double width) {
        Chart whole = Chart.of(dossier.events(), plan(dossier, options));
        Extent shown =
                options.range().map(range -> closed(Extent.of(range), whole)).orElseGet(whole::dense);
        List<Event> earlier = apart(whole, mark -> mark.extent().to() <= shown.from());
        List<Event> later = apart(whole, mark -> mark.extent().from() >= shown.to());
        List<Event> within = new ArrayList<>(dossier.events());
        within.removeAll(earlier);
        within.removeAll(later);
        Chart chart = Chart.of(within, plan(dossier, options));
        TimeScale scale = TimeScale.fitted(shown, width, MARGIN);
        Lettering lettering = lettering();
        Chart high = chart.filling(new Panel(scale, BOUNDLESS), lettering, Folding.NONE);
        Chart filled = chart.filling(new Panel(scale, height(high)), lettering, Folding.NONE);
        Ticks ticks = Ticks.of(
                scale,
                new TickLabels(Messages.of("timeline", Locale.ENGLISH), Locale.ENGLISH),
                text -> LetterWidths.of(text, TICK, true));
        return new PictureLayout(
                earlier,
                later,
                filled,
                scale,
                Arrangement.of(filled, scale, Sight.ALL, Optional.empty(), Optional.empty(), lettering),
                ticks);
    }

    private static Plan plan(Dossier dossier, ExportOptions options) {
        List<Heading> lanes = dossier.issues().stream()
                .filter(options::isShown)
                .sorted(Issue.BY_LANE)
                .map(issue -> new Heading(issue.id(), issue.name()))
                .toList();
        Set<String> headlines = Prominence.of(dossier).headlines(HEADLINES).stream()
                .map(Event::id)
                .collect(Collectors.toSet());
        return new Plan(
                lanes,
                Event::issues,
                Event::time,
                event -> headlines.contains(event.id()),
                dossier.lookedFrom(options.asOf()));
    }

    /** The range with what is open of it cut off where the events end. */
    private static Extent closed(Extent range, Chart chart) {
        Extent all = chart.reach().orElse(new Extent(0, EpochSeconds.YEAR));
        double from = Double.isFinite(range.from()) ? range.from() : Math.min(all.from(), range.to());
        double to = Double.isFinite(range.to()) ? range.to() : Math.max(all.to(), range.from());
        return new Extent(from, to);
    }

    private static List<Event> apart(Chart chart, Predicate<Mark> isApart) {
        return chart.marks().stream()
                .filter(isApart)
                .sorted(Comparator.comparingDouble(mark -> mark.extent().from()))
                .map(Mark::event)
                .distinct()
                .toList();
    }

    /** How high the lanes are with rows and spaces as people like to read them. */
    private static double height(Chart chart) {
        double height = 0;
        for (Lane lane : chart.lanes()) {
            height += PADDING;
            for (Row row : lane.rows()) {
                height += row.isCrowd() ? ROW / 2 : ROW;
            }
        }
        return height;
    }

    /** Titles are whole where there is room on either side: there is always another row. */
    private static Lettering lettering() {
        Function<Mark, List<String>> whole = labels(headline -> headline.wordings(Integer.MAX_VALUE));
        return new Lettering(
                whole,
                whole,
                whole,
                text -> LetterWidths.of(text, LABEL, false),
                text -> LetterWidths.of(text, LABEL, true));
    }

    /** Headlines, and a star before those of starred events. */
    private static Function<Mark, List<String>> labels(Function<Headline, List<String>> wordings) {
        return mark -> wordings.apply(mark.event().headline()).stream()
                .map(words -> mark.event().isStarred() ? STAR + words : words)
                .toList();
    }

    /** How many events have no label of their own. */
    long unlabelled() {
        return arrangement.items().stream()
                .filter(item -> item.form() != Item.Form.MARK || item.title().isEmpty())
                .mapToLong(item -> item.stretch().size())
                .sum();
    }

    /** The events that have their short label rather than their title, in the order of time. */
    List<Event> shortened() {
        return inOrder(titled(item -> isShortened(item) && !isCut(item)));
    }

    /** The events whose words would be cut, and that have a number in place of them, in the order of time. */
    List<Event> numbered() {
        return inOrder(Stream.concat(
                titled(PictureLayout::isCut), chart.eras().stream().filter(era -> !hasRoom(era))));
    }

    private Stream<Mark> titled(Predicate<Item> isMeant) {
        return arrangement.items().stream()
                .filter(item -> item.title().isPresent())
                .filter(isMeant)
                .map(Item::mark);
    }

    private static List<Event> inOrder(Stream<Mark> marks) {
        return marks.sorted(Comparator.comparingDouble(mark -> mark.extent().from()))
                .map(Mark::event)
                .distinct()
                .toList();
    }

    private static boolean isShortened(Item item) {
        return !item.title().orElseThrow().text().endsWith(item.mark().event().title()) || isWiderThanItsRoom(item);
    }

    /** Whether the words beside the mark are no more than a beginning. */
    static boolean isCut(Item item) {
        boolean isBeginning = item.mark().event().headline().label().isEmpty()
                && item.title().orElseThrow().text().endsWith("…");
        return isShortened(item) && isBeginning || isWiderThanItsRoom(item);
    }

    private static boolean isWiderThanItsRoom(Item item) {
        MarkTitle title = item.title().orElseThrow();
        return LetterWidths.of(title.text(), LABEL, item.mark().isHeadline())
                > title.box().width();
    }

    /** Whether the title of an era fits into it. */
    boolean hasRoom(Mark era) {
        return LetterWidths.of(era.event().title(), LABEL, false) <= room(era);
    }

    /** The room for the name of an era, in pixels. */
    private double room(Mark era) {
        return Math.min(scale.width(), scale.x(era.extent().to()))
                - Math.max(0, scale.x(era.extent().from()))
                - 2 * TimelinePicture.GAP;
    }

    /** Where the line for the date of the last article stands, in pixels; empty where it is not known or outside. */
    OptionalDouble dateLine() {
        return chart.date().stream()
                .map(scale::x)
                .filter(x -> x >= 0 && x <= scale.width())
                .findFirst();
    }

    /** The height of the lanes, in pixels. */
    double height() {
        return arrangement.height();
    }
}
