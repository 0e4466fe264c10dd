package dateline.exporting.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Reports;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar: what is known to the day, month or year lasts all of its days, what is known to the hour floats with the clock of its
 * place. The time as it is stands in {@code X-EDTF}. Of what is open only the known end is there.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class IcsExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public IcsExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public String suffix() {
        return "ics";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        calendar.setProductId("-//Dateline//Dateline//EN");
        calendar.setName(words.title(dossier));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.title(dossier));
        Citation.Finder citations = new Citation.Finder(dossier);
        List<TimeSpan> written = new ArrayList<>();
        for (Event event : Chronicle.of(dossier)) {
            event.time().filter(time -> isHeld(known(time))).ifPresent(time -> {
                calendar.addEvent(entry(event, time, dossier, citations.of(event)));
                written.add(time);
            });
        }
        out.write(FoldedLines.of(unfolded(calendar)).getBytes(StandardCharsets.UTF_8));
        long dated = dossier.events().size() - Chronicle.undated(dossier);
        return Loss.all(
                Loss.of("loss.undated", Chronicle.undated(dossier)),
                Loss.of("loss.years", dated - written.size()),
                Loss.of(
                        "loss.open",
                        written.stream()
                                .filter(time -> time.openStart() || time.openEnd())
                                .count()),
                Loss.of(
                        "loss.unsure",
                        written.stream().filter(IcsExporter::isUnsure).count()));
    }

    /** The library folds by characters, not by octets. */
    private static String unfolded(ICalendar calendar) throws IOException {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        return text.toString();
    }

    private VEvent entry(Event event, TimeSpan time, Dossier dossier, List<Citation> told) {
        VEvent entry = new VEvent();
        entry.setUid(event.id() + "@dateline");
        entry.setDateTimeStamp(stamp(dossier));
        entry.setSummary(event.title());
        TimeSpan known = known(time);
        boolean isTimed = known.precision().compareTo(Precision.DAY) > 0;
        entry.setDateStart(new DateStart(date(known.start(), isTimed)));
        LocalDateTime end = isTimed ? known.end() : known.latest().plusDays(1).atStartOfDay();
        entry.setDateEnd(new DateEnd(date(end, isTimed)));
        entry.setDescription(description(event, told));
        event.place().ifPresent(entry::setLocation);
        List<String> issues = ExportWords.issues(event, dossier);
        if (!issues.isEmpty()) {
            entry.addCategories(issues.toArray(String[]::new));
        }
        entry.setStatus(status(event));
        entry.setTransparency(true);
        entry.addExperimentalProperty("X-EDTF", time.edtf());
        return entry;
    }

    /** Of what is open, the end that is known. */
    private static TimeSpan known(TimeSpan time) {
        Optional<TimeSpan> end = time.openEnd() ? time.first() : time.openStart() ? time.last() : Optional.empty();
        return end.orElse(time);
    }

    private static boolean isHeld(TimeSpan time) {
        return !time.openStart()
                && !time.openEnd()
                && Chronicle.isOfFourDigits(time.earliest())
                && Chronicle.isOfFourDigits(time.latest().plusDays(1));
    }

    private static boolean isUnsure(TimeSpan time) {
        return time.certainty().approximate()
                || time.certainty().uncertain()
                || time.members().size() > 1;
    }

    private static ICalDate date(LocalDateTime time, boolean isTimed) {
        DateTimeComponents parts = isTimed
                ? new DateTimeComponents(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        false)
                : new DateTimeComponents(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        return new ICalDate(parts, isTimed);
    }

    /** When the last article appeared, so that the same dossier gives the same calendar. */
    private static Date stamp(Dossier dossier) {
        Instant last = dossier.articles().stream()
                .flatMap(article -> Reports.day(article).stream())
                .filter(Chronicle::isOfFourDigits)
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
        return Date.from(last);
    }

    private String description(Event event, List<Citation> told) {
        Stream<String> quotes = told.stream()
                .map(citation -> words.text("cited", citation.marked(), words.source(citation.article()))
                        + address(citation.article()));
        return Stream.concat(Stream.concat(Stream.of(words.dateAndStatus(event)), words.reason(event).stream()), quotes)
                .collect(Collectors.joining("\n"));
    }

    private static String address(Article article) {
        return article.source().address().isBlank()
                ? ""
                : "\n" + article.source().address();
    }

    private static Status status(Event event) {
        return switch (event.status()) {
            case HAPPENED, GOING_ON -> Status.confirmed();
            case EXPECTED, PLANNED, CONDITIONAL -> Status.tentative();
            case DENIED -> Status.cancelled();
        };
    }
}
