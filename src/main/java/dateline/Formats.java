package dateline;

import dateline.importing.Importers;
import dateline.importing.html.HtmlImporter;
import dateline.importing.markdown.MarkdownImporter;
import dateline.importing.text.TextImporter;
import dateline.messages.Messages;
import java.util.List;
import java.util.Locale;

/** The formats that articles are read from. */
final class Formats {

    private Formats() {}

    /** All of them. */
    static Importers importers() {
        return new Importers(List.of(new HtmlImporter(), new MarkdownImporter()), new TextImporter());
    }

    /** The words for what was wrong with a file, or left out. */
    static Messages words(Locale locale) {
        return Messages.of("importing", locale);
    }
}
