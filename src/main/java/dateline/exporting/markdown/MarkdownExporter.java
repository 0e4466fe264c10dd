package dateline.exporting.markdown;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.OneLine;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note: what the dossier is in the lines above, then the events in the order of time, each with its passages as callouts, then the
 * sources.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 * @see <a href="https://help.obsidian.md/callouts">callouts</a>
 */
public final class MarkdownExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public MarkdownExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String suffix() {
        return "md";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        StringBuilder note = new StringBuilder();
        head(dossier, note);
        Citation.Finder citations = new Citation.Finder(dossier);
        Chronicle.of(dossier).forEach(event -> event(event, dossier, citations.of(event), note));
        sources(dossier, note);
        out.write(note.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private void head(Dossier dossier, StringBuilder note) {
        String title = words.title(dossier);
        note.append("---\ntitle: ").append(quoted(title)).append("\ntags: [timeline]\n");
        note.append("events: ").append(dossier.events().size()).append('\n');
        dossier.events().stream()
                .flatMap(event -> event.time().stream())
                .filter(time -> !time.openStart())
                .min(TimeSpan::compareTo)
                .ifPresent(first ->
                        note.append("first: ").append(quoted(first.edtf())).append('\n'));
        note.append("issues:\n");
        dossier.issues()
                .forEach(issue ->
                        note.append("  - ").append(quoted(issue.name())).append('\n'));
        note.append("---\n\n# ").append(escaped(title)).append("\n\n");
    }

    private void event(Event event, Dossier dossier, List<Citation> told, StringBuilder note) {
        note.append("## ")
                .append(escaped(words.date(event)))
                .append(": ")
                .append(escaped(event.title()))
                .append("\n\n");
        String facts = Stream.of(
                        event.time().map(time -> "`" + time.edtf() + "`").stream(),
                        Stream.of(escaped(words.status(event))),
                        ExportWords.issues(event, dossier).stream().map(MarkdownExporter::escaped),
                        event.place().map(MarkdownExporter::escaped).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
        note.append(facts).append("\n\n");
        words.reason(event).ifPresent(reason -> note.append(escaped(reason)).append("\n\n"));
        told.stream().map(this::passage).distinct().forEach(note::append);
    }

    private String passage(Citation told) {
        return "> [!quote] %s\n> %s\n\n".formatted(link(told.article(), told.webAddress()), escaped(told.quote()));
    }

    private void sources(Dossier dossier, StringBuilder note) {
        note.append("## ").append(words.text("sources")).append("\n\n");
        dossier.articles()
                .forEach(article -> note.append("- ")
                        .append(link(article, article.source().webAddress()))
                        .append('\n'));
    }

    private String link(Article article, Optional<String> place) {
        String source = escaped(words.source(article));
        return place.map(address -> "[" + source + "](<" + address.replaceAll("[<>\\s]", "") + ">)")
                .orElse(source);
    }

    /** A text of YAML in quotation marks. */
    private static String quoted(String text) {
        return '"' + OneLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A text on one line in which nothing means more than it says. */
    private static String escaped(String text) {
        return OneLine.of(text)
                .replaceAll("[\\\\`*_\\[\\]<>#|~$^&]", "\\\\$0")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^[-+=]", "\\\\$0");
    }
}
