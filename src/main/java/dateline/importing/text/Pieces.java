package dateline.importing.text;

import dateline.importing.text.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, items and quotations. */
final class Pieces {

    private static final Pattern BULLET = Pattern.compile("[-*+•‣◦▪·]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}[.)]|\\([a-z\\d]{1,3}\\)|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("(?:>\\s*)+");
    private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\s{3,}|\\t|\\s*\\|\\s*)\\S");
    private static final int SET_IN = 2;

    private final Lines lines;
    private final List<Line> run = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Lines lines) {
        this.lines = lines;
    }

    static List<Piece> of(Lines lines) {
        Pieces pieces = new Pieces(lines);
        for (int i = 0; i < lines.lines().size(); i++) {
            pieces.add(i);
        }
        pieces.close();
        return pieces.pieces;
    }

    private void add(int index) {
        Line line = lines.lines().get(index);
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
    private void underline(Line rule) {
        boolean heading = run.size() == 1
                && !rule.blankBefore()
                && "=-~".indexOf(rule.text().charAt(0)) >= 0;
        if (heading) {
            pieces.add(new Piece(Kind.HEADING, run.getFirst().text(), true));
            run.clear();
        }
        close();
    }

    private boolean continues(int index) {
        if (run.isEmpty()) {
            return true;
        }
        Line line = lines.lines().get(index);
        Line above = run.getLast();
        boolean quoted = isQuoted(line);
        if (quoted || isQuoted(above)) {
            return quoted && isQuoted(above);
        } else if (isTabular(line) && isTabular(above)) {
            return true;
        } else if (isItem(line) || isTabular(line) || isTabular(above)) {
            return false;
        }
        boolean setIn = line.indent() >= above.indent() + SET_IN && run.size() > 1;
        return !setIn && (lines.isFull(index - 1) || isLowerCase(line) && lines.width() > 0);
    }

    private void close() {
        if (!run.isEmpty()) {
            pieces.add(piece());
            run.clear();
        }
    }

    private Piece piece() {
        Line first = run.getFirst();
        boolean alone = run.size() == 1;
        if (isQuoted(first)) {
            return new Piece(Kind.QUOTATION, joined(QUOTED), alone);
        } else if (!alone && run.stream().allMatch(Pieces::isTabular)) {
            return new Piece(Kind.TABLE, asTheyStand(), false);
        } else if (isItem(first)) {
            return new Piece(Kind.ITEM, joined(BULLET), alone);
        }
        boolean setIn = !alone && run.stream().allMatch(line -> line.indent() >= SET_IN);
        return new Piece(setIn && !everyLineIsSetIn() ? Kind.QUOTATION : Kind.PARAGRAPH, joined(BULLET), alone);
    }

    private boolean everyLineIsSetIn() {
        return lines.lines().stream().filter(line -> line.indent() >= SET_IN).count() * 2
                > lines.lines().size();
    }

    /** The lines in one, each without its sign of quotation, the first without its bullet. */
    private String joined(Pattern mark) {
        StringBuilder text = new StringBuilder();
        for (Line line : run) {
            boolean marked = text.isEmpty() || mark == QUOTED;
            text.append(text.isEmpty() ? "" : " ").append(marked ? without(mark, line.text()) : line.text());
        }
        return text.toString();
    }

    private static String without(Pattern mark, String text) {
        Matcher found = mark.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    private String asTheyStand() {
        StringBuilder text = new StringBuilder();
        run.forEach(line ->
                text.append(" ".repeat(line.indent())).append(line.text()).append('\n'));
        return text.toString();
    }

    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    private static boolean isItem(Line line) {
        return BULLET.matcher(line.text()).lookingAt() || isNumbered(line.text());
    }

    private static boolean isQuoted(Line line) {
        return line.text().startsWith(">");
    }

    private static boolean isTabular(Line line) {
        return COLUMNS.matcher(line.text()).find() && !isItem(line);
    }

    private static boolean isLowerCase(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
