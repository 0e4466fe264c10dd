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
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Timelines of The Timeline Project, with its Gregorian calendar.
 *
 * @see <a href="https://thetimelineproj.sourceforge.net">The Timeline Project</a>
 */
public final class TimelineProjectImporter implements Importer {

    private static final int HEAD = 16 << 10;
    private static final Pattern BEGINNING = Pattern.compile("<timeline>\\s*<version>");

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
        List<Stated> events =
                Parser.xmlParser().setMaxDepth(Markup.DEPTH).parseInput(text, "").select("event, era").stream()
                        .map(TimelineProjectImporter::event)
                        .toList();
        return Stated.write(events, document, new Draft(document, id));
    }

    private static Stated event(Element event) {
        boolean isAbout = said(event, "fuzzy").equals("True");
        return new Stated(
                said(event, event.nameIs("era") ? "name" : "text"),
                Stream.of(said(event, "description"))
                        .filter(words -> !words.isBlank())
                        .toList(),
                Stated.between(time(said(event, "start"), isAbout), time(said(event, "end"), isAbout)),
                Optional.of(said(event, "category")));
    }

    private static Optional<TimeSpan> time(String written, boolean isAbout) {
        return StatedTime.of(written).flatMap(time -> isAbout ? StatedTime.of(time + "~") : Optional.of(time));
    }

    private static String said(Element event, String name) {
        return event.children().stream()
                .filter(child -> child.nameIs(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
