package dateline.importing.text;

import dateline.importing.text.TextPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to paragraphs, items and quotations. */
final class TextPieces {

    private static final int SET_IN = 2;

    private final Lines lines;
    private final List<TextLine> run = new ArrayList<>();
    private final List<TextPiece> pieces = new ArrayList<>();

    private TextPieces(Lines lines) {
        this.lines = lines;
    }

    static List<TextPiece> of(Lines lines) {
        TextPieces pieces = new TextPieces(lines);
        for (int i = 0; i < lines.lines().size(); i++) {
            pieces.add(i);
        }
        pieces.close();
        return pieces.pieces;
    }

    private void add(int index) {
        TextLine line = lines.lines().get(index);
        if (Lines.isRule(line)) {
            underline(line);
        } else {
            if (line.blankBefore() || !continues(index)) {
                close();
            }
            run.add(line);
        }
    }

    // a rule of strokes close under a line that stands alone makes it a heading; any other only parts
    private void underline(TextLine rule) {
        boolean heading = run.size() == 1
                && !rule.blankBefore()
                && "=-~".indexOf(rule.text().charAt(0)) >= 0;
        if (heading) {
            pieces.add(new TextPiece(Kind.HEADING, run.getFirst().text(), true));
            run.clear();
        }
        close();
    }

    private boolean continues(int index) {
        if (run.isEmpty()) {
            return true;
        }
        TextLine line = lines.lines().get(index);
        TextLine above = run.getLast();
        boolean quoted = Marks.QUOTED.begin(line.text());
        if (quoted || Marks.QUOTED.begin(above.text())) {
            return quoted == Marks.QUOTED.begin(above.text());
        } else if (Marks.row(line) || Marks.row(above)) {
            return Marks.row(line) == Marks.row(above);
        } else if (Marks.item(line)) {
            return false;
        }
        return !isSetIn(line) && (lines.isFull(index - 1) || isLowerCase(line) && lines.width() > 0);
    }

    /** Whether it begins further right than the line above, as the first line of a paragraph does. */
    private boolean isSetIn(TextLine line) {
        return line.indent() >= run.getLast().indent() + SET_IN && run.size() > 1;
    }

    private void close() {
        if (!run.isEmpty()) {
            pieces.add(piece());
            run.clear();
        }
    }

    private TextPiece piece() {
        TextLine first = run.getFirst();
        boolean alone = run.size() == 1;
        if (Marks.QUOTED.begin(first.text())) {
            return new TextPiece(Kind.QUOTATION, joined(Marks.QUOTED), alone);
        } else if (!alone && run.stream().allMatch(Marks::row)) {
            return new TextPiece(Kind.TABLE, asTheyStand(), false);
        } else if (Marks.item(first)) {
            return new TextPiece(Kind.ITEM, joined(Marks.BULLET), alone);
        }
        boolean setIn = !alone && run.stream().allMatch(line -> line.indent() >= SET_IN);
        return new TextPiece(
                setIn && !everyLineIsSetIn() ? Kind.QUOTATION : Kind.PARAGRAPH, joined(Marks.BULLET), alone);
    }

    private boolean everyLineIsSetIn() {
        return lines.lines().stream().filter(line -> line.indent() >= SET_IN).count() * 2
                > lines.lines().size();
    }

    /** The lines in one, each without its sign of quotation, the first without its bullet. */
    private String joined(Marks mark) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : run) {
            boolean marked = text.isEmpty() || mark == Marks.QUOTED;
            text.append(text.isEmpty() ? "" : " ").append(marked ? mark.without(line.text()) : line.text());
        }
        return text.toString();
    }

    private String asTheyStand() {
        StringBuilder text = new StringBuilder();
        run.forEach(line ->
                text.append(" ".repeat(line.indent())).append(line.text()).append('\n'));
        return text.toString();
    }

    private static boolean isLowerCase(TextLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
