package dateline.importing.simile;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.Stated;
import dateline.importing.StatedTime;
import dateline.importing.json.Json;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Timelines of the SIMILE widget: {@code <data><event start="…" title="…">}, and the same in JSON.
 *
 * @see <a href="https://www.simile-widgets.org/wiki/Timeline_EventSources">SIMILE: event sources</a>
 */
public final class SimileImporter implements Importer {

    private static final int HEAD = 16 << 10;
    private static final Pattern XML = Pattern.compile("<data[\\s>](?s:.){0,2000}?<event\\s[^>]*\\bstart\\s*=");
    private static final String NAMED = "(?:(?:var|let|const|window)[\\s.]+)?[\\w.]+\\s*=\\s*";
    private static final String GAP = "(?:\\s++|//[^\\n]*+|/\\*.{0,1000}?\\*/)*+";
    private static final Pattern JSON = Pattern.compile(
            "(?s)^\\W*(?:" + NAMED + ")?\\{.*[\"']?events[\"']?\\s*:\\s*\\[" + GAP + "\\{[^}]*[\"']?start[\"']?\\s*:");

    /** A script gives the timeline a name. */
    private static final Pattern SCRIPT = Pattern.compile("^\\s*" + NAMED + "(?=\\{)|;\\s*$");

    /** Of at most five digits, for more are a month or a day; there is a year 0. */
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,5}");

    private final Json json = new Json();

    @Override
    public Set<String> endings() {
        return Set.of("xml");
    }

    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        return XML.matcher(head).find() || JSON.matcher(head).find();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        Draft draft = new Draft(document, id);
        boolean isXml = text.stripLeading().startsWith("<") || XML.matcher(text).find();
        List<Stated> events = isXml ? ofXml(text) : ofJson(SCRIPT.matcher(text).replaceAll(""), document.name());
        return Stated.write(events, document, draft);
    }

    private static List<Stated> ofXml(String text) {
        return Parser.xmlParser().setMaxDepth(Markup.DEPTH).parseInput(text, "").select("event").stream()
                .map(event -> stated(
                        event.attr("title"),
                        event.wholeText(),
                        time(event.attr("start"), event.attr("end")),
                        group(event)))
                .toList();
    }

    private static String group(Element event) {
        return Stream.of("eventID", "trackNum", "classname")
                .map(event::attr)
                .filter(name -> name.matches(".*\\p{L}.*"))
                .findFirst()
                .orElse("");
    }

    private List<Stated> ofJson(String text, String name) throws ImportException {
        Json.Result read = json.read(text);
        Object root =
                read.value().orElseThrow(() -> new ImportException(name, "json.broken", read.line(), read.column()));
        return Json.elements(Json.member(root, "events")).stream()
                .map(event -> stated(
                        Json.text(event, "title"),
                        Json.text(event, "description"),
                        time(Json.text(event, "start"), Json.text(event, "end")),
                        Json.text(event, "classname")))
                .toList();
    }

    private static Stated stated(String title, String words, Optional<TimeSpan> time, String group) {
        return new Stated(Markup.words(title), Markup.paragraphs(words), time, Optional.of(group));
    }

    private static Optional<TimeSpan> time(String start, String end) {
        return Stated.between(time(start), time(end));
    }

    private static Optional<TimeSpan> time(String written) {
        String year = written.strip();
        return YEAR.matcher(year).matches() ? StatedTime.year(Integer.parseInt(year)) : StatedTime.of(year);
    }
}
