package dateline.exporting.svg;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.ShippedText;
import dateline.exporting.XmlText;
import dateline.timeline.Band;
import dateline.timeline.Box;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.Strip;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the timeline of a dossier as SVG: a title and what is shown, the lanes with their heads, and below them what has no date. Texts
 * are texts, and each mark says in a title what it stands for.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/">SVG 2</a>
 */
public final class SvgTimeline {

    private static final int COLOURS = 10;
    private static final double MARGIN = 20;
    private static final double HEAD = 150;
    private static final double TOP = 74;
    private static final double AXIS = 40;
    private static final double ERA = 18;
    private static final double LINE = 17;
    private static final double GAP = 6;
    private static final int MOST_NOTES = 4;

    private final ExportWords words;
    private final Function<Event, Optional<String>> address;
    private final String style;

    /**
     * What is the same for all pictures.
     *
     * @param address where a mark leads, if anywhere
     * @param style a style sheet to go with the picture, which may be empty
     */
    public SvgTimeline(ExportWords words, Function<Event, Optional<String>> address, String style) {
        this.words = words;
        this.address = address;
        this.style = style;
    }

    /** The picture as an element {@code svg}. */
    public String draw(Dossier dossier, ExportOptions options) {
        return draw(dossier, options, SvgLayout.of(dossier, options, lanesWidth(options)));
    }

    /** How wide the lanes are. */
    static double lanesWidth(ExportOptions options) {
        return options.width() - HEAD - 2 * MARGIN;
    }

    String draw(Dossier dossier, ExportOptions options, SvgLayout layout) {
        double lanesTop = TOP + AXIS + ERA * layout.chart().eras().size();
        double bottom = lanesTop + layout.height();
        List<String> notes = notes(layout, options.width() - 2 * MARGIN);
        double height = bottom + MARGIN + LINE * notes.size();
        SvgText svg = new SvgText();
        String size = "width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\"".formatted(options.width(), (int) height);
        String caption = caption(dossier, options, layout);
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tl\" role=\"group\" " + size + ">\n");
        svg.raw("<title>" + XmlText.escaped(words.title(dossier)) + "</title>\n");
        svg.raw("<desc>" + XmlText.escaped(caption) + "</desc>\n");
        svg.raw(style.isEmpty() ? "" : "<style>\n" + style + "</style>\n");
        svg.raw(ShippedText.of("/exporting/fade.svg"));
        svg.box("ground", new Box(0, 0, options.width(), height), 0);
        svg.words("title", MARGIN, 36, LetterWidths.cut(words.title(dossier), options.width() - 2 * MARGIN, 20, true));
        svg.words("caption", MARGIN, 58, LetterWidths.cut(caption, options.width() - 2 * MARGIN, 12, false));
        heads(dossier, layout, lanesTop, svg);
        svg.raw("<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\">%n"
                .formatted(
                        SvgText.number(MARGIN + HEAD),
                        SvgText.number(TOP),
                        SvgText.number(layout.scale().width()),
                        SvgText.number(bottom - TOP)));
        axis(layout, bottom - TOP, svg);
        eras(dossier, layout, bottom - TOP, svg);
        svg.raw("<g transform=\"translate(0 " + SvgText.number(lanesTop - TOP) + ")\">\n");
        lanes(dossier, layout, svg);
        svg.raw("</g>\n</svg>\n");
        for (int number = 0; number < notes.size(); number++) {
            svg.words("note", MARGIN, bottom + MARGIN + LINE * number, notes.get(number));
        }
        return svg.raw("</svg>\n").toString();
    }

    /** What the picture shows: the time, how many events, and what was chosen. */
    private String caption(Dossier dossier, ExportOptions options, SvgLayout layout) {
        Stream<String> range = options.range().map(words::date).stream();
        Stream<String> counts = Stream.of(words.text(
                "caption.counts",
                dossier.events().size(),
                layout.chart().undated().size(),
                dossier.articles().size()));
        Stream<String> lanes = options.lanes().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text(
                        "caption.lanes",
                        dossier.issues().stream()
                                .filter(options::isShown)
                                .map(Issue::name)
                                .collect(Collectors.joining(", "))));
        Stream<String> asOf = options.asOf().map(day -> words.text("caption.as-of", words.day(day))).stream();
        Stream<String> published = layout.chart().date().isPresent() ? published(dossier) : Stream.empty();
        return Stream.of(range, counts, lanes, asOf, published)
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> published(Dossier dossier) {
        return dossier.articles().stream()
                .flatMap(article -> article.published().stream())
                .max((one, other) -> one.end().compareTo(other.end()))
                .map(date -> words.text("caption.published", words.date(date)))
                .stream();
    }

    private static String colour(Optional<Heading> lane, Dossier dossier) {
        List<String> ids = dossier.issues().stream().map(Issue::id).toList();
        int place = lane.map(heading -> ids.indexOf(heading.key())).orElse(-1);
        return place < 0 ? "issue-none" : "issue-" + (place % COLOURS + 1);
    }

    private void heads(Dossier dossier, SvgLayout layout, double top, SvgText svg) {
        for (Strip strip : layout.arrangement().strips()) {
            String name = strip.lane().heading().map(Heading::name).orElseGet(() -> words.text("lane.other"));
            svg.raw("<g class=\"" + colour(strip.lane().heading(), dossier) + "\"><title>" + XmlText.escaped(name)
                    + "</title>\n");
            double y = top + strip.y() + LINE + 2;
            int most = strip.height() >= 2 * LINE + GAP ? 2 : 1;
            for (String line : TextLines.of(name, HEAD - MARGIN, SvgLayout.LABEL, most)) {
                svg.words("head", MARGIN, y, line);
                y += LINE - 2;
            }
            svg.raw("</g>\n");
            svg.line(
                    "rule",
                    MARGIN,
                    top + strip.bottom(),
                    MARGIN + HEAD + layout.scale().width(),
                    top + strip.bottom());
        }
    }

    private static void axis(SvgLayout layout, double bottom, SvgText svg) {
        for (Tick tick : layout.ticks().divisions()) {
            svg.line("rule", tick.x(), AXIS / 2, tick.x(), bottom);
            words("tick", tick, AXIS - GAP, layout, svg);
        }
        layout.ticks().context().forEach(tick -> words("context", tick, AXIS / 2 - GAP, layout, svg));
        svg.line("rule", 0, AXIS, layout.scale().width(), AXIS);
        layout.chart()
                .date()
                .ifPresent(date -> svg.line(
                        "published",
                        layout.scale().x(date),
                        AXIS,
                        layout.scale().x(date),
                        bottom));
    }

    private static void words(String styleClass, Tick tick, double y, SvgLayout layout, SvgText svg) {
        double x = tick.x() + Ticks.INSET;
        if (x >= 0
                && x + LetterWidths.of(tick.label(), SvgLayout.TICK, true)
                        <= layout.scale().width()) {
            svg.words(styleClass, x, y, tick.label());
        }
    }

    private void eras(Dossier dossier, SvgLayout layout, double bottom, SvgText svg) {
        List<Mark> eras = layout.chart().eras();
        for (int number = 0; number < eras.size(); number++) {
            Mark era = eras.get(number);
            double left = Math.max(0, layout.scale().x(era.extent().from()));
            double right = Math.min(
                    layout.scale().width(), layout.scale().x(era.extent().to()));
            Optional<Heading> lane = era.event().issues().stream().findFirst().map(id -> new Heading(id, id));
            open(era.event(), colour(lane, dossier), svg);
            svg.box("era", new Box(left, AXIS, right - left, bottom - AXIS), 0);
            double room = right - left - 2 * GAP;
            svg.words(
                    "era-name",
                    left + GAP,
                    AXIS + ERA * number + ERA - GAP,
                    LetterWidths.cut(era.event().title(), room, SvgLayout.LABEL, false));
            close(era.event(), svg);
        }
    }

    private void lanes(Dossier dossier, SvgLayout layout, SvgText svg) {
        SvgMarks marks = new SvgMarks(svg, layout.scale());
        List<Strip> strips = layout.arrangement().strips();
        for (Band band : layout.arrangement().rows()) {
            for (Item item : band.items()) {
                String colour = colour(strips.get(item.lane()).lane().heading(), dossier);
                if (item.form() != Item.Form.DENSITY
                        && band.row().isCrowd()
                        && item.title().isEmpty()) {
                    for (Mark mark : item.marks()) {
                        open(mark.event(), colour, svg);
                        marks.tick(
                                mark,
                                new Box(0, band.slot().top(), 0, band.slot().height()));
                        close(mark.event(), svg);
                    }
                } else if (item.form() == Item.Form.MARK) {
                    open(item.mark().event(), colour, svg);
                    marks.draw(item);
                    item.title().ifPresent(title -> marks.title(item, title));
                    close(item.mark().event(), svg);
                } else {
                    svg.raw("<g class=\"" + colour + "\"><title>" + XmlText.escaped(many(item)) + "</title>\n");
                    marks.draw(item);
                    svg.raw("</g>\n");
                }
            }
        }
    }

    private String many(Item item) {
        return words.text(
                "picture.many",
                item.stretch().size(),
                words.date(item.mark().event()),
                words.date(item.marks().getLast().event()));
    }

    /** Begins what stands for an event, a link where it leads anywhere. */
    private void open(Event event, String colour, SvgText svg) {
        String name = words.text("picture.mark", words.date(event), event.title(), words.status(event));
        svg.raw(address.apply(event)
                        .map(link -> "<a href=\"" + XmlText.escaped(link) + "\" class=\"" + colour + "\">")
                        .orElse("<g class=\"" + colour + "\">"))
                .raw("<title>" + XmlText.escaped(name) + "</title>\n");
    }

    private void close(Event event, SvgText svg) {
        svg.raw(address.apply(event).isPresent() ? "</a>\n" : "</g>\n");
    }

    /** What stands below the lanes: the events without a date, as many as have room. */
    private List<String> notes(SvgLayout layout, double width) {
        List<Event> undated = layout.chart().undated();
        if (undated.isEmpty()) {
            return List.of();
        }
        String titles = undated.stream().map(Event::title).collect(Collectors.joining(" · "));
        String all = words.text("picture.undated", undated.size(), titles);
        return TextLines.of(all, width, SvgLayout.LABEL, MOST_NOTES);
    }
}
