package dateline.importing.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Puts the signs on the pages together to words, and words side by side to fragments of lines. */
final class Glyphs extends PDFTextStripper {

    private static final int MOST_SIGNS = 64 << 20;
    private static final int MOST_FORMS = 100_000;
    private static final int MOST_STATES = 1_000;

    /** A gap, in type sizes, that is more than one between words. */
    private static final float GAP = 1.8f;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private Optional<Fragment> open = Optional.empty();
    private int count;
    private int forms;
    private int unsaved;

    private Glyphs() {}

    /** Throws when the file is broken. */
    static List<Sheet> of(PDDocument pdf) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(pdf, Writer.nullWriter());
        return glyphs.sheets;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        count += text.length();
        if (count > MOST_SIGNS) {
            throw new IOException("too many signs");
        }
        Fragment word = fragment(text.strip(), positions);
        open = open.filter(line -> continues(line, word))
                .map(line -> together(line, word))
                .or(() -> {
                    close();
                    return Optional.of(word);
                });
    }

    private static Fragment together(Fragment line, Fragment word) {
        String text = line.text() + (touches(line, word) ? "" : " ") + word.text();
        boolean bold = line.type().bold() && word.type().bold();
        return new Fragment(text, line.left(), word.right(), line.y(), new Fragment.Type(line.size(), bold));
    }

    private static Fragment fragment(String text, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        float size = (float) positions.stream()
                .mapToDouble(position -> Math.abs(position.getFontSizeInPt()))
                .max()
                .orElse(1);
        return new Fragment(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                new Fragment.Type(Math.max(1, size), Weight.isBold(first.getFont())));
    }

    private static boolean continues(Fragment line, Fragment word) {
        float size = Math.max(line.size(), word.size());
        float gap = word.left() - line.right();
        boolean raised = Math.abs(word.y() - line.y()) < 0.5f * size;
        return raised && gap > -size && gap < GAP * size && word.right() > line.left();
    }

    private static boolean touches(Fragment line, Fragment word) {
        return word.left() - line.right() < 0.05f * line.size();
    }

    private void close() {
        open.ifPresent(fragments::add);
        open = Optional.empty();
    }

    // forms that draw each other three times over would be drawn until the end of days
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (forms > MOST_FORMS) {
            throw new IOException("too many forms");
        }
        super.processOperator(operator, operands);
    }

    // each state that is kept takes some hundred bytes, and a page may ask for millions with a letter each
    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() < MOST_STATES) {
            super.saveGraphicsState();
        } else {
            unsaved++;
        }
    }

    @Override
    public void restoreGraphicsState() {
        if (unsaved == 0) {
            super.restoreGraphicsState();
        } else {
            unsaved--;
        }
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void endPage(PDPage page) {
        unsaved = 0;
        close();
        sheets.add(new Sheet(fragments, page.getCropBox().getHeight()));
        fragments.clear();
    }
}
