package dateline.importing.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.Memory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** PDF: paragraphs and headings are guessed from where and how large signs stand on the pages. */
public final class PdfImporter implements Importer {

    private static final int HEAD = 1024;
    private static final int TAIL = 4096;
    private static final int MOST_PAGES = 10_000;
    private static final long MOST_UNPACKED = Memory.atMost(512L << 20, 8);

    /** Also has the library look for no fonts on this machine, which it would do for long, and keep a list of them. */
    public PdfImporter() {
        FontMappers.set(new PlainFonts());
    }

    @Override
    public Set<String> endings() {
        return Set.of("pdf");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public boolean recognises(Document document) {
        return new String(document.head(HEAD), ISO_8859_1).contains("%PDF-");
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED);
        try (PDDocument pdf = Loader.loadPDF(document.bytes(), "", null, null, memory.streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new ImportException(document.name(), "pdf.pages", MOST_PAGES);
            }
            Draft draft = new Draft(document, id);
            List<PdfLine> lines = ReadingOrder.inOrder(Margins.without(Glyphs.of(pdf)));
            List<PdfPiece> pieces = PdfPieces.of(lines);
            remark(pdf, document, pieces.isEmpty(), draft);
            tell(pdf.getDocumentInformation(), pieces, draft);
            pieces.forEach(piece -> piece.write(draft));
            return draft.finish();
        } catch (InvalidPasswordException locked) {
            throw new ImportException(document.name(), locked, "pdf.locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new ImportException(document.name(), broken, "pdf.broken");
        }
    }

    /** A file that is cut off is read as far as it goes; throws where that is nowhere. */
    private static void remark(PDDocument pdf, Document document, boolean isEmpty, Draft draft) throws ImportException {
        byte[] bytes = document.bytes();
        String tail = new String(
                bytes, bytes.length - Math.min(bytes.length, TAIL), Math.min(bytes.length, TAIL), ISO_8859_1);
        boolean isCut = !tail.contains("%%EOF");
        if (isCut && isEmpty) {
            throw new ImportException(document.name(), "pdf.broken");
        } else if (isCut) {
            draft.warn("pdf.cut");
        }
        if (!pdf.getCurrentAccessPermission().canExtractContent()) {
            draft.warn("pdf.reserved");
        }
    }

    private static void tell(PDDocumentInformation said, List<PdfPiece> pieces, Draft draft) {
        draft.title(PdfTitle.of(Optional.ofNullable(said.getTitle()).orElse(""), pieces));
        draft.author(Optional.ofNullable(said.getAuthor()).orElse(""));
        Optional.ofNullable(said.getCreationDate()).flatMap(PdfImporter::day).ifPresent(draft::created);
    }

    private static Optional<String> day(Calendar calendar) {
        try {
            return Optional.of(LocalDate.ofInstant(
                            calendar.toInstant(), calendar.getTimeZone().toZoneId())
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
