package dateline.ui.card;

import dateline.dossier.Actor;
import dateline.dossier.Claimants;
import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The story in short: the few events that matter most, each of which can be selected. */
final class InShort extends VBox {

    private static final int MOST = 5;

    /** From this width on there is room for the words that date an event. */
    private static final double ROOM_FOR_WORDS = 700;

    /** Up to this width months are abbreviated, for titles need the room. */
    private static final double LITTLE_ROOM = 400;

    /** A date that takes more than this part of the width has more lines, for titles begin below each other. */
    private static final double MOST_OF_DATES = 0.4;

    /** So much lower than it would be a line may become before its title is cut. */
    private static final double GIVES = 6;

    /** So many events are told at least where others are left out for the sake of whole titles. */
    private static final int FEWEST = 2;

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final StoryHead head;
    private final VBox lines = new VBox();
    private final NoStory nothing;
    private Fit fit = Fit.NONE;

    /** The room that the lines were fitted into: fitting them again into the same would ask for another layout without end. */
    private record Fit(double width, double height, double date) {

        static final Fit NONE = new Fit(-1, -1, -1);
    }

    InShort(ReadingSession session, Messages messages, TimeWords times, NoStory nothing) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        this.nothing = nothing;
        head = new StoryHead(session, messages, times);
        lines.getStyleClass().add("lines");
        lines.setMinHeight(0);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getStyleClass().add("in-short");
        getChildren().setAll(head, nothing, lines);
        setMinHeight(0);
        session.filters().listedProperty().subscribe(listed -> tell());
    }

    private void tell() {
        Story story = Story.of(session, MOST);
        IssuePalette palette = new IssuePalette(session.dossier());
        head.tell(story.isDated());
        boolean tellsTimes = story.events().stream()
                .anyMatch(event -> !when(event, times.marked()).isEmpty());
        String undated = tellsTimes ? messages.text("short.undated") : "";
        nothing.setVisible(story.events().isEmpty());
        fit = Fit.NONE;
        lines.getChildren()
                .setAll(story.events().stream()
                        .map(event -> line(event, palette, undated))
                        .toList());
    }

    /** When it is, or else the words of the text without those before them; empty where it tells none. */
    private static String when(Event event, TimeWords words) {
        return ToldTime.exact(event)
                .map(InShort::day)
                .map(words::words)
                .orElseGet(() -> ToldTime.bare(ToldTime.phrase(event).orElse("")));
    }

    private StoryLine line(Event event, IssuePalette palette, String undated) {
        String words = ToldTime.phrase(event).orElse("");
        String when = when(event, times.marked());
        String quoted = words.isEmpty() || words.equals(when) ? "" : messages.text("short.quoted", words);
        boolean isOpen = !event.status().hasComeAbout();
        String standing = isOpen ? messages.text("status." + event.status().name()) : claim(event);
        StoryLine line = new StoryLine(
                new StoryLine.When(
                        when.isEmpty() ? undated : when,
                        when.isEmpty() ? undated : when(event, times.brief()),
                        when(event, times)),
                event.headline(),
                standing,
                quoted,
                () -> session.selection().select(event));
        line.setUserData(event);
        line.getStyleClass().add(palette.styleClass(event));
        if (isOpen) {
            line.getStyleClass().add("hollow");
        }
        return line;
    }

    /** Who alone says so; nothing where the article does. */
    private String claim(Event event) {
        List<Actor> claimants = new Claimants(session.dossier()).of(event);
        return claimants.size() == 1
                ? messages.text("short.claim", claimants.getFirst().name())
                : "";
    }

    /** Its day alone where it is known to the hour: the card tells that, and titles need the room. */
    private static TimeSpan day(TimeSpan time) {
        boolean isWithinADay =
                time.precision().compareTo(Precision.DAY) > 0 && time.earliest().equals(time.latest());
        return isWithinADay ? TimeSpan.of(time.earliest()) : time;
    }

    private List<StoryLine> lines() {
        return lines.getChildren().stream().map(StoryLine.class::cast).toList();
    }

    /** What can have the keyboard. */
    List<StoryLine> stops() {
        return lines().stream().filter(StoryLine::isManaged).toList();
    }

    @Override
    protected void layoutChildren() {
        double most = Math.floor(getWidth() * MOST_OF_DATES);
        double room = getWidth() <= LITTLE_ROOM ? 0 : most;
        lines().forEach(line -> line.abbreviateOver(room));
        double date = Math.min(
                most, lines().stream().mapToDouble(StoryLine::widthOfDate).max().orElse(0));
        Fit now = new Fit(getWidth(), getHeight(), date);
        if (!now.equals(fit)) {
            fit = now;
            fitLines(date);
        }
        head.tellRest(stops().size(), session.filters().listed().size(), getWidth() - insets());
        super.layoutChildren();
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    private void fitLines(double date) {
        double room = getWidth() - insets();
        lines().forEach(line -> show(line, true));
        tellWhole(date, room);
        long whole = whole(room);
        if (whole < lines().size()) {
            lines().forEach(StoryLine::tellInShort);
            if (!leaveOutLightest(date)) {
                shortenLast(room);
                if (whole(room) <= whole) {
                    lines().forEach(line -> show(line, true));
                    tellWhole(date, room);
                }
            }
        }
    }

    /** How many of the events that are told are so in words that are not cut. */
    private long whole(double room) {
        return stops().stream().filter(line -> !line.isCut(room)).count();
    }

    /** Tells those that are shown in whole titles where these have room; of the last first, and no more of them than have to be, what they are called in short. */
    private void tellWhole(double date, double room) {
        boolean words = getWidth() >= ROOM_FOR_WORDS;
        stops().forEach(line -> line.set(date, words));
        shortenLast(room);
    }

    private void shortenLast(double room) {
        stops().reversed().stream()
                .takeWhile(line -> prefHeight(getWidth()) - GIVES * stops().size() > getHeight())
                .forEach(line -> line.shorten(room));
    }

    /** Fewer events in whole words say more than all of them in parts of words, and take less room for their dates; whether that makes them fit. */
    private boolean leaveOutLightest(double mostOfDates) {
        List<StoryLine> byWeight = lines().stream()
                .sorted(Comparator.comparing(line -> (Event) line.getUserData(), session.prominence()))
                .toList();
        for (int line = byWeight.size() - 1; line >= FEWEST && minHeight() > getHeight(); line--) {
            show(byWeight.get(line), false);
            align(mostOfDates);
        }
        boolean fits = minHeight() <= getHeight();
        byWeight.stream().filter(line -> fits && !line.isManaged()).forEach(line -> showWhereItFits(line, mostOfDates));
        return fits;
    }

    /** Shows a line that was left out where a heavier one that takes more room than it would was, too. */
    private void showWhereItFits(StoryLine line, double mostOfDates) {
        show(line, true);
        align(mostOfDates);
        if (minHeight() > getHeight()) {
            show(line, false);
            align(mostOfDates);
        }
    }

    /** Titles begin below each other, behind the widest date of those that are shown. */
    private void align(double mostOfDates) {
        double date = stops().stream().mapToDouble(StoryLine::widthOfDate).max().orElse(0);
        stops().forEach(line -> line.align(Math.min(mostOfDates, date)));
    }

    private double minHeight() {
        double width = getWidth() - insets();
        double more = stops().stream()
                .mapToDouble(line -> line.prefHeight(width) - line.minHeight(width))
                .sum();
        return prefHeight(getWidth()) - more;
    }

    private static void show(StoryLine line, boolean isShown) {
        line.setManaged(isShown);
        line.setVisible(isShown);
    }
}
