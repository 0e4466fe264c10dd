package dateline.importing.timelinejs;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Timelines of TimelineJS: each slide becomes a section, in the order of time, and an entry.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS: JSON format</a>
 */
public final class TimelineJsImporter implements Importer {

    private static final int HEAD = 64 << 10;
    private static final Pattern JSON = Pattern.compile("^\\W*(?:storyjs_jsonp_data\\s*=\\s*)?\\{");
    private static final Pattern MEMBERS = Pattern.compile(
            "\"start_date\"\\s*:|\"startDate\"\\s*:|\"slides\"\\s*:\\s*\\[|\"events\"\\s*:\\s*\\[\\s*\\{\\s*\"(?:text|media|group)\"");
    private static final Pattern WRAPPED = Pattern.compile("^\\s*storyjs_jsonp_data\\s*=\\s*|;\\s*$");

    private final Json json = new Json();

    @Override
    public Set<String> endings() {
        return Set.of("json", "jsonp");
    }

    @Override
    public boolean recognises(Document document) {
        // in UTF-16 every other byte is zero
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        return JSON.matcher(head).find() ? MEMBERS.matcher(head).find() : Table.isTimeline(head);
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        Draft draft = new Draft(document, id);
        Timeline timeline = JSON.matcher(text).find()
                ? ofJson(text, document.name())
                : Table.read(text, document.name(), new SlideParticulars(json));
        timeline.write(draft);
        draft.title(document.stem());
        return draft.finish();
    }

    private Timeline ofJson(String text, String file) throws ImportException {
        Json.Result read = json.read(WRAPPED.matcher(text).replaceAll(""));
        Object value = read.value()
                .orElseThrow(() -> new ImportException(file, "timelinejs.broken", read.line(), read.column()));
        return new JsonTimeline(new SlideParticulars(json))
                .of(value)
                .filter(timeline -> !timeline.slides().isEmpty())
                .orElseThrow(() -> new ImportException(file, "timelinejs.other"));
    }
}
