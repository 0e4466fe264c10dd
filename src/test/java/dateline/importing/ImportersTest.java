package dateline.importing;

import static dateline.importing.Imports.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.importing.text.TextImporter;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportersTest {

    /** Takes what begins with a sign, and files of one ending. */
    private record Signed(char sign, String ending) implements Importer {

        @Override
        public boolean isText() {
            return !ending.equals("binary");
        }

        @Override
        public Set<String> endings() {
            return Set.of(ending);
        }

        @Override
        public boolean recognises(Document document) {
            return document.head(1)[0] == sign;
        }

        @Override
        public Imported read(Document document, String id) throws ImportException {
            Draft draft = new Draft(document, id);
            draft.publisher(ending);
            draft.paragraph("read");
            return draft.finish();
        }
    }

    /** Fails in a way that no program should, as libraries do. */
    private record Failing(Error error) implements Importer {

        @Override
        public Set<String> endings() {
            return Set.of("failing");
        }

        @Override
        public boolean recognises(Document document) {
            return true;
        }

        @Override
        public Imported read(Document document, String id) {
            throw error;
        }
    }

    @TempDir
    private Path folder;

    private final Importers importers = new Importers(
            List.of(new Signed('!', "one"), new Signed('?', "two"), new Signed('%', "binary")), new TextImporter());

    @ParameterizedTest
    @CsvSource({"a.one, !, one", "a.two, !, one", "a.txt, ?, two", "a, ?, two", "a.two, x, two", "a.ONE, x, one"})
    void choosesByContentAndThenByName(String name, String content, String format) throws ImportException {
        assertThat(importers
                        .read(document(name, content), "a")
                        .article()
                        .source()
                        .publisher())
                .isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.three", "a", ""})
    void takesAnyOtherTextForPlain(String name) throws ImportException {
        assertThat(importers.read(document(name, "They met."), "a").article().blocks())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1\\ansi They met.}', format.office",
        "'PK\u0003\u0004          word/document.xml', format.office",
        "'PK\u0003\u0004          song.mp3', format.archive",
        "'\u0089PNG\r\n', format.picture",
        "'bplist00', format.web-archive",
        "'WARC/1.0\r\nWARC-Type: response', format.warc",
        "'@article{berg2023, title={Talks}}', format.references",
        "'TY  - JOUR', format.references",
        "'<?xml version=\"1.0\"?><TEI><p>They met.</p></TEI>', format.xml",
        "'<kml xmlns=\"http://www.opengis.net/kml/2.2\">', format.xml",
        "'\u0000\u0001\u0002\u0003', format.unknown"
    })
    void saysWhichFormatsItDoesNotRead(String content, String key) {
        Document document = document("a.doc", content, StandardCharsets.ISO_8859_1);

        assertThat(failure(document).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@home they met.", "<p>They met.</p>", "TY is short for thank you.", "WARC is an archive."})
    void takesProseForProseWhateverItBeginsWith(String text) throws ImportException {
        assertThat(importers.read(document("a.txt", text), "a").article().blocks())
                .isNotEmpty();
    }

    @Test
    void readsATextAsTextThatIsNamedForAnotherFormat() throws ImportException {
        assertThat(importers
                        .read(document("a.binary", "They met."), "a")
                        .article()
                        .source()
                        .publisher())
                .isEmpty();
        assertThat(importers
                        .read(document("a.binary", "\0They met."), "a")
                        .article()
                        .source()
                        .publisher())
                .isEqualTo("binary");
    }

    @Test
    void knowsTheEndingsOfAllFormats() {
        assertThat(importers.endings()).containsExactly("binary", "one", "text", "two", "txt");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(line(folder)).endsWith(": This is a folder, not a file. Choose the files in it.");
        assertThat(line(folder.resolve("none.txt")))
                .isEqualTo("none.txt: There is no such file. Check the name and the folder.");
        assertThat(line(empty)).isEqualTo("empty.txt: The file is empty. Choose another, or a copy from a backup.");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThat(failure(document("a.txt", "")).key()).isEqualTo("file.empty");
    }

    private String line(Path file) {
        return catchThrowableOfType(ImportException.class, () -> Document.read(file))
                .line(Messages.of("importing", Locale.ENGLISH));
    }

    private ImportException failure(Document document) {
        return catchThrowableOfType(ImportException.class, () -> importers.read(document, "a"));
    }

    @Test
    void saysPlainlyThatAFormatFailed() {
        assertThat(reason(new AssertionError("18"))).isEqualTo("format.broken");
        assertThat(reason(new StackOverflowError())).isEqualTo("format.broken");
        assertThat(reason(new OutOfMemoryError())).isEqualTo("format.memory");
    }

    private static String reason(Error error) {
        Importers failing = new Importers(List.of(new Failing(error)), new TextImporter());
        return catchThrowableOfType(ImportException.class, () -> failing.read(document("a.txt", "words"), "a"))
                .key();
    }
}
