package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the timeline says of events, to the eye and to the ear. */
final class EventWords {

    private static final int MOST_TITLES = 3;
    private static final int MOST_SPOKEN = 2;
    private static final int LONGEST_SPOKEN = 40;

    private final Messages messages;
    private final TimeWords times;
    private final DateTimeFormatter month;

    EventWords(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        month = formatter("mark.since.month");
    }

    /** A message of the timeline. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The time in words. */
    String time(TimeSpan time) {
        return times.words(time);
    }

    /** A day from which the reader looks, in words. */
    String day(LocalDate day) {
        return messages.text("as-of", times.words(TimeSpan.holding(day)));
    }

    /** When it is, in words. */
    String date(Event event) {
        return event.when(times).orElseGet(() -> messages.text("mark.undated"));
    }

    /** Two moments, in seconds since 1970, told no more exactly than it takes to tell them apart: by year, month or day. */
    List<String> ends(double first, double last) {
        LocalDateTime from = EpochSeconds.toDateTime(first);
        LocalDateTime to = EpochSeconds.toDateTime(last);
        List<List<String>> tellings = Stream.<Function<LocalDateTime, String>>of(
                        this::year, formatter("overview.month")::format, formatter("overview.day")::format)
                .map(telling -> List.of(telling.apply(from), telling.apply(to)))
                .toList();
        return tellings.stream()
                .filter(ends -> !ends.getFirst().equals(ends.getLast()))
                .findFirst()
                .orElse(tellings.getLast());
    }

    private String year(LocalDateTime time) {
        return times.words(TimeSpan.of(Year.from(time)));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), Locale.ENGLISH);
    }

    /** The name of a lane. */
    String lane(Optional<Heading> lane) {
        return lane.map(this::lane).orElseGet(() -> messages.text("lane.other"));
    }

    private String lane(Heading lane) {
        if (TimelineModel.isStarred(Optional.of(lane))) {
            return messages.text("lane.starred");
        }
        return lane.key().isEmpty() ? messages.text("lane.all") : lane.name();
    }

    /** How it stands with the event. */
    String status(Event event) {
        return messages.text("status." + event.status().name().toLowerCase(Locale.ROOT));
    }

    /** How it stands with what has not come about; nothing to say of what has. */
    String statusToCome(Event event) {
        return event.status().hasComeAbout() ? "" : status(event);
    }

    /** Words of the event and, where it has not come about, how it stands with it: they alone would say that it has. */
    String withStatus(String words, Event event) {
        return event.status().hasComeAbout() ? words : messages.text("mark.standing", words, status(event));
    }

    /** When it is, in words, and how it stands with what has not come about. */
    String dateAndStatus(Event event) {
        return withStatus(date(event), event);
    }

    /** Title, date, status and lane in one line. */
    String name(Event event, Optional<Heading> lane) {
        return messages.text("mark.name", event.title(), date(event), status(event), lane(lane));
    }

    /** The same, and among how many it stands. */
    String name(Event event, Optional<Heading> lane, int among) {
        return messages.text("mark.among", name(event, lane), among);
    }

    /** How many events are at one place, and the titles of the first. */
    String name(Item cluster) {
        String titles = cluster.marks().stream()
                .limit(MOST_SPOKEN)
                .map(mark -> Headline.beginning(mark.event().title(), LONGEST_SPOKEN))
                .collect(Collectors.joining(", "));
        return messages.text(
                "cluster.name", cluster.marks().size(), date(cluster.mark().event()), titles);
    }

    /**
     * What may be written beside the mark of an event where there is much room, the best first: its title, or the label that a person chose for
     * the mark, in a line or several, or only the beginning of a title that is long.
     */
    List<String> labels(Event event) {
        return labels(event, whole(event, Headline.LONGEST_TITLE), called(event), beginnings(event));
    }

    /** The same for inside a mark, where there is one line, in which the title has room however long it is. */
    List<String> wholeLabels(Event event) {
        return Stream.of(whole(event, Integer.MAX_VALUE), beginnings(event))
                .flatMap(words -> withStart(event, words))
                .toList();
    }

    /** What may be written of a headline where there is little room: its label in a line or several, or at the least the beginning of it. */
    List<String> headlineLabels(Event event) {
        return headlineLabels(event, called(event));
    }

    /** What may be written where there is little room: the label that somebody chose, or else the beginning of the title. */
    List<String> shortLabels(Event event) {
        return withStart(event, List.of(event.headline().brief())).toList();
    }

    /** What may be written of one of several with the same label: more of its title, but in the end as little. */
    List<String> distinctLabels(Event event, boolean isHeadline) {
        List<String> titles = isHeadline
                ? headlineLabels(event, event.title())
                : Headline.of(event.title()).wordings(Headline.LONGEST_LABEL);
        List<String> labels = isHeadline ? headlineLabels(event) : shortLabels(event);
        return Stream.concat(titles.stream(), labels.stream()).distinct().toList();
    }

    private List<String> headlineLabels(Event event, String words) {
        List<String> whole = words.length() > Headline.LONGEST_LABEL ? List.of() : List.of(words);
        return labels(event, whole, words, Headline.beginnings(words));
    }

    /** Whole words, then others in two lines or three, unless they are very long, then what is cut. */
    private List<String> labels(Event event, List<String> whole, String words, List<String> cut) {
        Stream<String> lines = words.length() > Headline.LONGEST_TITLE
                ? Stream.empty()
                : Stream.of(2, 3)
                        .flatMap(count -> withStart(event, List.of(words)).map(each -> Headline.inLines(each, count)));
        return Stream.of(withStart(event, whole), lines, withStart(event, cut))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static String called(Event event) {
        return event.headline().label().orElse(event.title());
    }

    private static boolean isLabelled(Event event) {
        return event.standing().origin() == Origin.CURATED
                && event.headline().label().isPresent();
    }

    private static List<String> whole(Event event, int most) {
        return isLabelled(event) ? List.of(called(event)) : event.headline().whole(most);
    }

    private static List<String> beginnings(Event event) {
        return isLabelled(event) ? List.of() : event.headline().beginnings();
    }

    /** Each of the words, before it with since when or from when it is, where it has no end. */
    private Stream<String> withStart(Event event, List<String> words) {
        String key = event.status().isAhead() ? "mark.from" : "mark.since";
        Optional<String> since = since(event);
        return words.stream()
                .flatMap(each ->
                        Stream.concat(since.map(start -> messages.text(key, each, start)).stream(), Stream.of(each)));
    }

    /** Since when it has been going on, to the month. */
    private Optional<String> since(Event event) {
        return event.time()
                .filter(TimeSpan::openEnd)
                .flatMap(TimeSpan::first)
                .map(start -> start.precision().compareTo(Precision.MONTH) < 0
                        ? times.words(start)
                        : month.format(start.start()));
    }

    /** The title, and under it the date with who alone says so, and the words that tell it or where it is known from. */
    String hint(Event event, List<String> claimants) {
        return event.title() + "\n" + dateAndSource(event, claimants);
    }

    private String withClaim(String words, List<String> claimants) {
        return claimants.isEmpty()
                ? words
                : messages.text("mark.claim", words, String.join(messages.text("mark.claim.and"), claimants));
    }

    /** From the first to the last of many. */
    String reach(Item many) {
        Event first = many.mark().event();
        Event last = many.marks().getLast().event();
        String from = date(first);
        String to = date(last);
        return from.equals(to) ? from : messages.text("hover.reach", from, to);
    }

    /** The titles of the first of many, and how it stands with each that has not come about, each on its line. */
    String titles(Item many) {
        return many.marks().stream()
                .limit(MOST_TITLES)
                .map(mark -> withStatus(mark.event().title(), mark.event()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The date with how it stands with what has not come about, and the words that tell it, or with where it is known from.
     *
     * @param claimants on whose word alone it is told
     */
    String dateAndSource(Event event, List<String> claimants) {
        String date = withClaim(dateAndStatus(event), claimants);
        return event.dating()
                .map(dated -> dated.derivation().phrase())
                .map(phrase -> messages.text("mark.date.written", date, phrase))
                .or(() -> event.curated().map(curated -> messages.text("mark.curated", date, curated.note())))
                .orElse(date);
    }
}
