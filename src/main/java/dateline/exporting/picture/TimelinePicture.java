package dateline.exporting.picture;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Loss;
import dateline.timeline.Band;
import dateline.timeline.Box;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import dateline.timeline.Strip;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The timeline of a dossier as it is drawn: a title and what is shown, the lanes with their heads, and below them what has no date.
 */
public final class TimelinePicture {

    private static final double MARGIN = 20;
    private static final double HEAD = 180;
    private static final double TOP = 74;
    private static final double AXIS = 40;
    private static final double ERA = 18;
    private static final double LINE = 17;
    static final double GAP = 6;

    /** Lanes so high have the axis below them, too: its beginning is out of sight there. */
    private static final double HIGH = 800;

    private final Dossier dossier;
    private final ExportOptions options;
    private final ExportWords words;
    private final PictureLayout layout;
    private final List<Event> numbered;
    private final List<String> notes;

    private TimelinePicture(Dossier dossier, ExportOptions options, ExportWords words) {
        this.dossier = dossier;
        this.options = options;
        this.words = words;
        layout = PictureLayout.of(dossier, options, width(options) - HEAD - 2 * MARGIN);
        numbered = layout.numbered();
        notes = notes();
    }

    /** Lays the events out that the options have left. */
    public static TimelinePicture of(Dossier dossier, ExportOptions options, ExportWords words) {
        return new TimelinePicture(dossier, options, words);
    }

    private static double width(ExportOptions options) {
        return options.picture().width();
    }

    /** In pixels. */
    public double width() {
        return width(options);
    }

    /** In pixels. */
    public double height() {
        return bottom() + MARGIN + LINE * notes.size();
    }

    /** What has no room. */
    public Stream<Loss> losses() {
        return Loss.of("loss.clusters", layout.unlabelled());
    }

    /** What the dossier is called. */
    public String title() {
        return words.title(dossier);
    }

    private double lanesTop() {
        return TOP + AXIS + ERA * layout.chart().eras().size();
    }

    private double lanesBottom() {
        return lanesTop() + layout.height();
    }

    private double bottom() {
        return lanesBottom() + (isHigh() ? AXIS : 0);
    }

    private boolean isHigh() {
        return layout.height() > HIGH;
    }

    /** The name of the lane that goes on below this height, in pixels, and has its name above it; empty for none. */
    public Optional<String> laneAcross(double height) {
        double y = height - lanesTop();
        return layout.arrangement().strips().stream()
                .filter(strip -> strip.y() + LINE <= y && y <= strip.bottom() - LINE)
                .map(this::name)
                .findFirst();
    }

    private String name(Strip strip) {
        return strip.lane().heading().map(Heading::name).orElseGet(() -> words.text("lane.other"));
    }

    /** Draws all of it. */
    public void drawOn(Surface surface) {
        double room = width() - 2 * MARGIN;
        surface.box("ground", new Box(0, 0, width(), height()), 0);
        surface.words("title", MARGIN, 36, LetterWidths.cut(title(), room, 20, true));
        surface.words("caption", MARGIN, 58, LetterWidths.cut(caption(), room, 12, false));
        heads(surface);
        double left = MARGIN + HEAD;
        surface.frame(new Box(left, TOP, layout.scale().width(), bottom() - TOP), () -> {
            axis(bottom() - TOP, surface);
            eras(lanesBottom() - TOP, surface);
        });
        surface.frame(new Box(left, lanesTop(), layout.scale().width(), layout.height()), () -> lanes(surface));
        for (int number = 0; number < notes.size(); number++) {
            surface.words("note", MARGIN, bottom() + MARGIN + LINE * number, notes.get(number));
        }
    }

    /** What the picture shows: the time, how many events, and what was chosen. */
    public String caption() {
        return new PictureCaption(dossier, options, layout, words).text();
    }

    private String colour(Optional<Heading> lane) {
        return new IssuePalette(dossier).styleClass(lane.map(Heading::key));
    }

    private void heads(Surface surface) {
        for (Strip strip : layout.arrangement().strips()) {
            String name = name(strip);
            Surface.Meaning lane = new Surface.Meaning(colour(strip.lane().heading()), name, Optional.empty());
            surface.group(lane, () -> head(strip, name, surface));
            surface.line(
                    "rule",
                    MARGIN,
                    lanesTop() + strip.bottom(),
                    MARGIN + HEAD + layout.scale().width(),
                    lanesTop() + strip.bottom());
        }
    }

    private void head(Strip strip, String name, Surface surface) {
        double y = lanesTop() + strip.y() + LINE + 2;
        int most = strip.height() >= 2 * LINE ? 2 : 1;
        for (String line : TextLines.of(name, HEAD - MARGIN, PictureLayout.LABEL, true, most)) {
            surface.words("head", MARGIN, y, line);
            y += LINE - 2;
        }
    }

    private void axis(double bottom, Surface surface) {
        for (Tick tick : layout.ticks().divisions()) {
            surface.line("rule", tick.x(), AXIS / 2, tick.x(), isHigh() ? bottom - AXIS / 2 : bottom);
        }
        labels(AXIS - GAP, AXIS / 2 - GAP, surface);
        if (isHigh()) {
            labels(bottom - AXIS / 2 - GAP, bottom - GAP, surface);
        }
        surface.line("rule", 0, AXIS, layout.scale().width(), AXIS);
        layout.dateLine().ifPresent(x -> surface.line("published", x, AXIS, x, lanesBottom() - TOP));
    }

    private void labels(double ticks, double context, Surface surface) {
        layout.ticks().divisions().forEach(tick -> words("tick", tick, ticks, surface));
        layout.ticks().context().forEach(tick -> words("context", tick, context, surface));
    }

    private void words(String styleClass, Tick tick, double y, Surface surface) {
        double x = tick.x() + Ticks.INSET;
        if (x >= 0
                && x + LetterWidths.of(tick.label(), PictureLayout.TICK, true)
                        <= layout.scale().width()) {
            surface.words(styleClass, x, y, tick.label());
        }
    }

    private void eras(double bottom, Surface surface) {
        List<Mark> eras = layout.chart().eras();
        for (int number = 0; number < eras.size(); number++) {
            Mark era = eras.get(number);
            double base = AXIS + ERA * number + ERA - GAP;
            String colour = new IssuePalette(dossier).styleClass(era.event());
            surface.group(meaning(era.event(), colour), () -> era(era, base, bottom, surface));
        }
    }

    private void era(Mark era, double base, double bottom, Surface surface) {
        double left = Math.max(0, layout.scale().x(era.extent().from()));
        double right =
                Math.min(layout.scale().width(), layout.scale().x(era.extent().to()));
        surface.box("era", new Box(left, AXIS, right - left, bottom - AXIS), 0);
        String name = layout.hasRoom(era) ? era.event().title() : number(era.event());
        double most = layout.scale().width() - widthOf(name, false);
        surface.words("era-name", Math.min(left + GAP, most), base, name);
    }

    private void lanes(Surface surface) {
        MarkDrawing marks = new MarkDrawing(surface, layout.scale());
        List<Strip> strips = layout.arrangement().strips();
        for (Band band : layout.arrangement().rows()) {
            for (Item item : band.items()) {
                draw(item, band, colour(strips.get(item.lane()).lane().heading()), marks, surface);
            }
        }
    }

    private void draw(Item item, Band band, String colour, MarkDrawing marks, Surface surface) {
        if (isTicks(item, band)) {
            Box row = new Box(0, band.slot().top(), 0, band.slot().height());
            item.marks().forEach(mark -> surface.group(meaning(mark.event(), colour), () -> marks.tick(mark, row)));
        } else if (item.form() == Item.Form.MARK) {
            Item labelled = labelled(item);
            surface.group(meaning(item.mark().event(), colour), () -> {
                marks.draw(labelled);
                labelled.title().ifPresent(title -> marks.title(labelled, title));
            });
        } else {
            surface.group(new Surface.Meaning(colour, many(item), Optional.empty()), () -> marks.draw(item));
        }
    }

    /** What is cut says nothing for certain: a number in its place, next to the mark, leads to the whole below. */
    private Item labelled(Item item) {
        return item.title()
                .filter(title -> PictureLayout.isCut(item))
                .map(title -> numbered(item, title))
                .orElse(item);
    }

    private Item numbered(Item item, MarkTitle cut) {
        String number = number(item.mark().event());
        Box box = cut.box();
        double width = widthOf(number, item.mark().isHeadline());
        double x = cut.side() == MarkTitle.Side.LEFT ? box.right() - width : box.x();
        return item.titled(new MarkTitle(number, new Box(x, box.y(), width, box.height()), cut.side()));
    }

    private String number(Event event) {
        String number = words.text("picture.number", numbered.indexOf(event) + 1);
        return event.isStarred() ? PictureLayout.STAR + number : number;
    }

    private static double widthOf(String label, boolean isBold) {
        return Math.ceil(LetterWidths.of(label, PictureLayout.LABEL, isBold)) + 1;
    }

    private static boolean isTicks(Item item, Band band) {
        return item.form() != Item.Form.DENSITY
                && band.row().isCrowd()
                && item.title().isEmpty();
    }

    private String many(Item item) {
        return words.text(
                "picture.many",
                item.stretch().size(),
                words.date(item.mark().event()),
                words.date(item.marks().getLast().event()));
    }

    private Surface.Meaning meaning(Event event, String colour) {
        String name = words.text("picture.mark", words.date(event), event.title(), words.status(event));
        return new Surface.Meaning(colour, name, Optional.of(event));
    }

    /** What stands below the lanes, line by line: the events far from the others, those without a date, and whole what has a number or less above. */
    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        lines.addAll(note(
                "picture.earlier", layout.earlier().stream().map(this::dated).toList()));
        lines.addAll(
                note("picture.later", layout.later().stream().map(this::dated).toList()));
        lines.addAll(note(
                "picture.undated",
                layout.chart().undated().stream()
                        .map(event -> words.withStatus(event.title(), event))
                        .toList()));
        lines.addAll(list("picture.numbered", numbered, event -> number(event) + " " + dated(event)));
        lines.addAll(list("picture.whole", layout.shortened(), this::dated));
        return lines;
    }

    private List<String> list(String key, List<Event> events, Function<Event, String> line) {
        return events.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(words.text(key, events.size())),
                                events.stream().map(line))
                        .flatMap(text -> broken(text).stream())
                        .toList();
    }

    private List<String> note(String key, List<String> names) {
        return names.isEmpty() ? List.of() : broken(words.text(key, names.size(), String.join(" · ", names)));
    }

    private List<String> broken(String text) {
        return TextLines.of(text, width() - 2 * MARGIN, PictureLayout.LABEL, false, Integer.MAX_VALUE);
    }

    private String dated(Event event) {
        return words.text("picture.dated", words.dateAndStatus(event), event.title());
    }
}
