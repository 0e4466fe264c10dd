package dateline.importing.timelineproject;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.Stated;
import dateline.importing.StatedTime;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Timelines of The Timeline Project; those that count otherwise than in Gregorian days are read without their times.
 *
 * @see <a href="https://thetimelineproj.sourceforge.net">The Timeline Project</a>
 */
public final class TimelineProjectImporter implements Importer {

    private static final int HEAD = 16 << 10;
    private static final Pattern BEGINNING = Pattern.compile("<timeline>\\s*<version>|^\\W*Written by Timeline \\d");

    /** The number of a container, right before its own name and before those of what it holds; a longer one is a year. */
    private static final Pattern CONTAINER = Pattern.compile("^(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))(?=\\S)");

    @Override
    public Set<String> endings() {
        return Set.of("timeline");
    }

    @Override
    public boolean recognises(Document document) {
        return BEGINNING
                .matcher(new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", ""))
                .find();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        if (!text.stripLeading().startsWith("<")) {
            return Stated.write(EventLine.events(text), document, new Draft(document, id));
        }
        Element timeline = Parser.xmlParser().setMaxDepth(Markup.DEPTH).parseInput(text, "");
        boolean isGregorian = timeline.select("timetype").stream()
                .allMatch(type -> type.text().startsWith("gregorian"));
        List<Stated> events = timeline.select("event, era").stream()
                .map(event -> event(event, isGregorian))
                .toList();
        return Stated.write(events, document, new Draft(document, id));
    }

    private static Stated event(Element event, boolean isGregorian) {
        return new Stated(
                CONTAINER
                        .matcher(said(event, event.nameIs("era") ? "name" : "text"))
                        .replaceFirst(""),
                said(event, "description")
                        .lines()
                        .filter(words -> !words.isBlank())
                        .toList(),
                isGregorian ? time(event) : Optional.empty(),
                Optional.of(said(event, "category")));
    }

    private static Optional<TimeSpan> time(Element event) {
        Optional<TimeSpan> start = time(event, "start");
        return isMarked(event, "ends_today")
                ? start.flatMap(since -> StatedTime.of(since.edtf() + "/.."))
                : Stated.between(start, time(event, "end"));
    }

    /** One end of it; the whole may be fuzzy, or that end. */
    private static Optional<TimeSpan> time(Element event, String end) {
        boolean isAbout = isMarked(event, "fuzzy") || isMarked(event, "fuzzy_" + end);
        return StatedTime.of(said(event, end)).flatMap(time -> isAbout ? StatedTime.of(time + "~") : Optional.of(time));
    }

    private static boolean isMarked(Element event, String name) {
        return said(event, name).equals("True");
    }

    private static String said(Element event, String name) {
        return event.children().stream()
                .filter(child -> child.nameIs(name))
                .map(Element::wholeText)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
