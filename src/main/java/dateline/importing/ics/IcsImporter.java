package dateline.importing.ics;

import static java.util.stream.Collectors.toMap;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calendars: each of their events becomes a section, in the order of time, and an entry.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class IcsImporter implements Importer {

    private static final int HEAD = 256;
    private static final int MOST_EVENTS = 200_000;
    private static final String BEGIN = "begin:vcalendar";

    @Override
    public Set<String> endings() {
        return Set.of("ics", "ical", "ifb", "vcs");
    }

    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1)
                .replaceAll("[\0\u00EF\u00BB\u00BF\u00FF\u00FE]", "");
        return head.strip().toLowerCase(Locale.ROOT).startsWith(BEGIN);
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        List<ICalendar> calendars = parse(document);
        Draft draft = new Draft(document, id);
        calendars.forEach(calendar -> names(calendar).forEach(draft::title));
        draft.title(document.stem());
        List<VEvent> events = calendars.stream()
                .flatMap(calendar -> calendar.getEvents().stream())
                .limit(MOST_EVENTS + 1L)
                .toList();
        if (events.isEmpty() || events.size() > MOST_EVENTS) {
            throw new ImportException(document.name(), events.isEmpty() ? "ics.nothing" : "ics.many", MOST_EVENTS);
        }
        replace(events);
        write(events, draft);
        return draft.finish();
    }

    private static List<ICalendar> parse(Document document) throws ImportException {
        String text = Decoded.of(document).text();
        if (!text.toLowerCase(Locale.ROOT).contains(BEGIN)) {
            throw new ImportException(document.name(), "ics.other");
        }
        try {
            return Biweekly.parse(Zoneless.of(text)).all();
        } catch (RuntimeException confused) {
            throw new ImportException(document.name(), confused, "ics.broken");
        }
    }

    private static Stream<String> names(ICalendar calendar) {
        return Stream.concat(
                calendar.getNames().stream().map(name -> CalendarEvent.text(name)),
                calendar.getExperimentalProperties("X-WR-CALNAME").stream()
                        .map(name -> Objects.requireNonNullElse(name.getValue(), "")));
    }

    private static void write(List<VEvent> events, Draft draft) {
        List<CalendarEvent> readable =
                new ArrayList<>(events.stream().map(CalendarEvent::of).toList());
        readable.sort(Comparator.comparing(CalendarEvent::order));
        readable.forEach(event -> event.write(draft));
        warn(
                draft,
                "ics.undated",
                readable.stream().filter(event -> event.times().isEmpty()).count());
        warn(
                draft,
                "ics.repeated",
                readable.stream().filter(CalendarEvent::isCut).count());
        warn(
                draft,
                "ics.cancelled",
                readable.stream().filter(CalendarEvent::cancelled).count());
    }

    /** An event that stands for one time of another takes the place of that time. */
    private static void replace(List<VEvent> events) {
        Map<String, VEvent> repeated = events.stream()
                .filter(event -> event.getRecurrenceRule() != null && event.getUid() != null)
                .collect(toMap(event -> event.getUid().getValue(), event -> event, (first, second) -> first));
        for (VEvent event : events) {
            VEvent whole = event.getUid() == null || event.getRecurrenceId() == null
                    ? null
                    : repeated.get(event.getUid().getValue());
            if (whole != null) {
                ExceptionDates left = new ExceptionDates();
                left.getValues().add(event.getRecurrenceId().getValue());
                whole.addExceptionDates(left);
            }
        }
    }

    private static void warn(Draft draft, String key, long count) {
        if (count > 0) {
            draft.warn(key, count);
        }
    }
}
