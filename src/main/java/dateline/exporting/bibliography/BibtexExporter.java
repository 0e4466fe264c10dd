package dateline.exporting.bibliography;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The articles as BibTeX for biblatex, which takes EDTF for dates, and UTF-8 for letters.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">biblatex, 2.3.8: date and time specifications</a>
 */
public final class BibtexExporter implements Exporter {

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String suffix() {
        return "bib";
    }

    @Override
    public boolean isBibliography() {
        return true;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        String entries =
                Reference.of(dossier).stream().map(BibtexExporter::entry).collect(Collectors.joining("\n"));
        out.write(entries.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String entry(Reference reference) {
        StringBuilder entry = new StringBuilder(reference.address().isPresent() ? "@online{" : "@misc{");
        entry.append(reference.key());
        field("title", "{" + TexText.escaped(reference.title()) + "}", entry);
        field("author", reference.author().isBlank() ? "" : "{" + TexText.escaped(reference.author()) + "}", entry);
        field("organization", TexText.escaped(reference.publisher()), entry);
        reference.published().ifPresent(date -> field("date", date.edtf(), entry));
        reference.address().ifPresent(address -> field("url", address.replaceAll("[{}\\\\\\s]", ""), entry));
        return entry.append("\n}\n").toString();
    }

    private static void field(String name, String value, StringBuilder entry) {
        if (!value.isBlank()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }
}
