package dateline.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs for tests. */
public final class Pdfs {

    private final PDDocument pdf = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

    /** One with a title, two headings, and two paragraphs over two pages, with a running head and page numbers. */
    public static byte[] article() {
        String line = "The two sides met on Monday and they said that they were content with it so";
        return new Pdfs()
                .page()
                .line(50, 760, 9, "The Paper, 19 June 2023")
                .line(50, 700, 20, "Talks end")
                .bold(50, 660, 11, "What came of it")
                .lines(50, 640, line, line, "far. The coun-", "tries left.")
                .line(300, 30, 9, "1")
                .page()
                .line(50, 760, 9, "The Paper, 19 June 2023")
                .bold(50, 700, 11, "What comes next")
                .lines(50, 680, line, line, "far.")
                .line(300, 30, 9, "2")
                .bytes();
    }

    /** An empty page. */
    public Pdfs page() {
        pdf.addPage(new PDPage());
        return this;
    }

    /** Lines of text of 11 points, one under the other. */
    public Pdfs lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(x, y - i * 13, 11, lines[i]);
        }
        return this;
    }

    /** A line on the last page; the origin is its lower left corner. */
    public Pdfs line(float x, float y, float size, String text) {
        return write(plain, x, y, size, text);
    }

    /** A line in bold type. */
    public Pdfs bold(float x, float y, float size, String text) {
        return write(bold, x, y, size, text);
    }

    private Pdfs write(PDFont font, float x, float y, float size, String text) {
        PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** Keeps the state of the last page so many times, and never comes back to it. */
    public Pdfs saving(int times) {
        PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.appendRawCommands("q ".repeat(times));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** What its properties say. */
    public Pdfs properties(String title, String author, int year, int month, int day) {
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setAuthor(author);
        Calendar made = new GregorianCalendar(year, month - 1, day, 12, 0);
        pdf.getDocumentInformation().setCreationDate(made);
        return this;
    }

    /** Locked with a password. */
    public Pdfs locked(String password) {
        return protectedBy(password, new AccessPermission());
    }

    private Pdfs protectedBy(String password, AccessPermission permission) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /** Not to be copied from. */
    public Pdfs reserved() {
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        return protectedBy("", none);
    }

    /** As a file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
