package dateline.ui.events;

import dateline.dossier.Status;
import dateline.messages.Messages;
import dateline.time.Certainty;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of the list. In a narrow pane those that matter least are left out, and the title has the room that is left. */
final class EventColumns {

    /** So much the title keeps before other columns are shown. */
    private static final double LEAST_TITLE = 200;

    private static final double AROUND_WORDS = 18;
    private static final double MOST_FOR_DATE = 150;
    private static final double SHARE_OF_ISSUES = 0.22;
    private static final double MOST_FOR_ISSUES = 160;
    private static final double LEAST_FOR_ISSUES = 110;
    private static final double LEAST_FOR_STATUS = 92;

    private static final String STAR = "★";

    private final Messages messages;
    private final TimeWords times;
    private final EventColumn star;
    private final EventColumn date;
    private final EventColumn title;
    private final EventColumn status;
    private final List<EventColumn> others;
    private final DateRuler ruler = new DateRuler();
    private List<EventRow> rows = List.of();
    private double width;

    EventColumns(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        star = wide(
                30,
                sorted(
                        "column.star",
                        EventColumns::star,
                        Comparator.comparing(row -> !row.event().isStarred())));
        star.setResizable(false);
        star.getStyleClass().add("star");
        date = new EventColumn(messages.text("column.date"), this::date, EventRow.IN_TIME, EventRow.LATEST_FIRST);
        wrapped(date);
        title = wrapped(sorted(
                "column.title",
                row -> row.event().title(),
                Comparator.comparing(row -> row.event().title(), String.CASE_INSENSITIVE_ORDER)));
        status = sorted(
                "column.status",
                this::status,
                Comparator.comparing(row -> row.event().status()));
        date.setCellValueFactory(row ->
                status.visibleProperty().map(isTold -> isTold ? date(row.getValue()) : dateAndStatus(row.getValue())));
        others = List.of(
                wide(
                        LEAST_FOR_ISSUES,
                        wrapped(sorted("column.issues", EventRow::issues, Comparator.comparing(EventRow::issues)))),
                wide(
                        64,
                        sorted(
                                "column.sources",
                                row -> Integer.toString(row.sources()),
                                Comparator.comparing(EventRow::sources))),
                status,
                wide(92, sorted("column.precision", this::precision, Comparator.comparing(EventColumns::fineness))),
                wide(
                        100,
                        sorted(
                                "column.origin",
                                this::origin,
                                Comparator.comparing(row -> row.event().origin()))));
        ruler.fontProperty().subscribe(font -> fit());
    }

    /** What measures the dates, which must be in the scene for its font to be known. */
    DateRuler ruler() {
        return ruler;
    }

    private EventColumn sorted(String key, Function<EventRow, String> words, Comparator<EventRow> order) {
        return new EventColumn(messages.text(key), words, order);
    }

    /** On two lines where one is too short. */
    private static EventColumn wrapped(EventColumn column) {
        column.getStyleClass().add("lines");
        column.setCellFactory(cells -> {
            WordsCell cell = new WordsCell();
            cell.setWrapText(true);
            return cell;
        });
        return column;
    }

    private static EventColumn wide(double width, EventColumn column) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    /** From left to right. */
    List<EventColumn> all() {
        return List.of(star, date, title, others.get(0), others.get(1), others.get(2), others.get(3), others.get(4));
    }

    /** Those that hold words, which is all but the first. */
    List<EventColumn> worded() {
        return all().subList(1, all().size());
    }

    /** There is room for this now. */
    void fit(double room) {
        width = room;
        share();
    }

    /** These rows are shown now. */
    void fit(List<EventRow> shown) {
        rows = shown;
        fit();
    }

    /** The dates are whole, and so is how it stands; long stretches of time take two lines. */
    private void fit() {
        date.setMinWidth(Math.min(widest(rows.stream().map(this::date)), MOST_FOR_DATE));
        wide(Math.max(LEAST_FOR_STATUS, widest(rows.stream().map(this::status))), status);
        share();
    }

    private double widest(Stream<String> words) {
        return Math.ceil(ruler.widest(words)) + AROUND_WORDS;
    }

    /** Shows as many as there is room for, and gives the rest of it to the title. */
    private void share() {
        others.getFirst().setPrefWidth(Math.clamp(width * SHARE_OF_ISSUES, LEAST_FOR_ISSUES, MOST_FOR_ISSUES));
        boolean isStatusShown = fitting(date.getMinWidth()).contains(status);
        date.setPrefWidth(isStatusShown ? date.getMinWidth() : widthOfDateAndStatus());
        List<EventColumn> shown = fitting(date.getPrefWidth());
        others.forEach(column -> column.setVisible(shown.contains(column)));
        title.setPrefWidth(Math.max(LEAST_TITLE / 2, left(date.getPrefWidth(), shown)));
    }

    /** The first of the others, as many as leave the title room beside a date of this width. */
    private List<EventColumn> fitting(double dateWidth) {
        return IntStream.rangeClosed(1, others.size())
                .mapToObj(number -> others.subList(0, number))
                .takeWhile(first -> left(dateWidth, first) >= LEAST_TITLE)
                .reduce(List.of(), (fewer, more) -> more);
    }

    private double left(double dateWidth, List<EventColumn> shown) {
        double taken = shown.stream().mapToDouble(EventColumn::getPrefWidth).sum();
        return width - star.getPrefWidth() - dateWidth - taken;
    }

    private double widthOfDateAndStatus() {
        double standing =
                widest(rows.stream().map(row -> row.event().status()).distinct().map(this::standing));
        return Math.clamp(standing, date.getMinWidth(), MOST_FOR_DATE);
    }

    private static String star(EventRow row) {
        return row.event().isStarred() ? STAR : "";
    }

    /** The date in words, with a mark where it is not sure. */
    String date(EventRow row) {
        return date(row, times.marked());
    }

    private String date(EventRow row, TimeWords words) {
        return row.event().when(words).orElseGet(() -> messages.text("events.undated"));
    }

    /** The same in two lines: a stretch of time leaves room for how it stands where its months are told in few letters. */
    private String dateAndStatus(EventRow row) {
        boolean isStretch = row.time().filter(EventColumns::isStretch).isPresent();
        boolean isShort = isStretch && !standing(row.event().status()).isEmpty();
        return withStatus(isShort ? date(row, times.marked().brief()) : date(row), row);
    }

    private static boolean isStretch(TimeSpan time) {
        return time.first().isPresent()
                && time.last().isPresent()
                && !time.first().equals(time.last());
    }

    /** The date in words, and how it stands with what has not simply happened. */
    private String withStatus(String date, EventRow row) {
        return String.join(" ", date, standing(row.event().status())).strip();
    }

    /** How it stands with what has not simply happened; empty for what has. */
    private String standing(Status status) {
        return status == Status.HAPPENED ? "" : messages.text("events.standing", words(status));
    }

    private String precision(EventRow row) {
        return row.time()
                .map(TimeSpan::precision)
                .map(precision -> messages.text("precision." + precision))
                .orElse("");
    }

    /** From coarse to fine, what has no date first. */
    private static int fineness(EventRow row) {
        return row.time().map(TimeSpan::precision).map(Enum::ordinal).orElse(-1);
    }

    private String status(EventRow row) {
        return words(row.event().status());
    }

    private String words(Status status) {
        return messages.text("status." + status);
    }

    /** What a row is found by beside its title and issues: its date, in words and as it is written down, its status, and how sure it is. */
    String sought(EventRow row) {
        Optional<Certainty> certainty = row.time().map(TimeSpan::certainty);
        String approximate =
                certainty.filter(Certainty::approximate).isPresent() ? messages.text("events.approximate") : "";
        String uncertain = certainty.filter(Certainty::uncertain).isPresent() ? messages.text("events.uncertain") : "";
        String written = row.time().map(TimeSpan::edtf).orElse("");
        return String.join("\n", date(row), date(row, times), written, status(row), approximate, uncertain);
    }

    private String origin(EventRow row) {
        return messages.text("origin." + row.event().origin());
    }

    /** The row in a few words, for a screen reader. */
    String spoken(EventRow row) {
        Optional<String> issues = Optional.of(row.issues()).filter(names -> !names.isEmpty());
        String name =
                messages.text("events.row", row.event().title(), withStatus(date(row, times), row), row.sources());
        String told = issues.map(names -> messages.text("events.row.issues", name, names))
                .orElse(name);
        return row.event().isStarred() ? messages.text("events.row.starred", told) : told;
    }
}
