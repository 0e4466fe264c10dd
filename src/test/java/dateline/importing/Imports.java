package dateline.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.time.TimeSpan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents for tests, and articles as one text that shows what each block is. */
public final class Imports {

    /** The day on which the documents of tests are read. */
    public static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    private Imports() {}

    /** A document in UTF-8. */
    public static Document document(String name, String text) {
        return document(name, text, StandardCharsets.UTF_8);
    }

    /** A document in some encoding. */
    public static Document document(String name, String text, Charset charset) {
        return document(name, text.getBytes(charset));
    }

    /** A document of any bytes. */
    public static Document document(String name, byte[] content) {
        return new Document(name, Optional.empty(), content, TODAY);
    }

    /** What an importer, which must recognise it whatever its name, makes of a text named {@code a}. */
    public static Imported read(Importer importer, String text) throws ImportException {
        return read(importer, "a", text);
    }

    /** The same of a text with this name. */
    public static Imported read(Importer importer, String name, String text) throws ImportException {
        Document document = document(name, text);
        assertThat(importer.recognises(document)).isTrue();
        return importer.read(document, "a");
    }

    /** The times of what was stated, in order. */
    public static List<String> times(Imported imported) {
        return imported.entries().stream()
                .flatMap(entry -> entry.time().stream())
                .map(TimeSpan::edtf)
                .toList();
    }

    /** A line for each block: {@code # title}, {@code ## heading}, {@code > quotation}, {@code - item}, … */
    public static String shown(Article article) {
        return article.blocks().stream()
                .filter(block -> !block.text().isEmpty())
                .map(Imports::shown)
                .collect(joining("\n"));
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Quotation quotation -> "> " + quotation.text();
            case Block.ListItem item -> "- " + item.text();
            case Block.Caption caption -> "^ " + caption.text();
            case Block.Preformatted preformatted -> "| " + preformatted.text().replace("\n", "\n| ");
        };
    }
}
