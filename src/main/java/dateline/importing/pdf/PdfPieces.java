package dateline.importing.pdf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dateline.importing.pdf.PdfPiece.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, and tells headings by their size or weight. */
final class PdfPieces {

    private static final Pattern BULLET = Pattern.compile("[•▪◦‣●■–·*-]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}[.)]|\\([a-z\\d]{1,2}\\)|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern CAPTION =
            Pattern.compile("(?:Fig(?:ure|\\.)|Table|Chart|Box|Photo)\\s*\\d.*", Pattern.DOTALL);
    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_BOLD = 120;

    private final float body;
    private final boolean boldBody;

    private PdfPieces(List<PdfLine> lines) {
        Map<Float, Integer> counts = lines.stream()
                .collect(groupingBy(
                        line -> rounded(line.size()),
                        summingInt(line -> line.text().length())));
        body = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
        int bold = characters(lines.stream().filter(PdfLine::bold).toList());
        boldBody = bold * 2 > characters(lines);
    }

    static List<PdfPiece> of(List<PdfLine> lines) {
        PdfPieces pieces = new PdfPieces(lines);
        Hyphens hyphens = Hyphens.in(lines);
        List<PdfPiece> found = Runs.of(lines).stream()
                .map(run -> pieces.piece(run, hyphens.join(run)))
                .toList();
        Levels levels = Levels.of(found);
        return found.stream().map(levels::placed).toList();
    }

    private static int characters(List<PdfLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    private PdfPiece piece(List<PdfLine> run, String text) {
        float size = rounded(run.getFirst().size());
        if (CAPTION.matcher(text).matches()) {
            return new PdfPiece(Kind.CAPTION, text, size, 0);
        } else if (isHeading(run, text)) {
            return new PdfPiece(Kind.HEADING, text, size, 1);
        } else if (BULLET.matcher(text).lookingAt()) {
            return new PdfPiece(Kind.ITEM, BULLET.matcher(text).replaceFirst(""), size, 0);
        }
        return new PdfPiece(NUMBER.matcher(text).lookingAt() ? Kind.ITEM : Kind.PARAGRAPH, text, size, 0);
    }

    private boolean isHeading(List<PdfLine> run, String text) {
        float size = rounded(run.getFirst().size());
        boolean large = size >= body * LARGER && text.length() <= LONGEST_HEADING;
        boolean bold = !boldBody && run.stream().allMatch(PdfLine::bold) && size >= body * 0.95f;
        return (large || bold && isShortTitle(text))
                && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    private static boolean isShortTitle(String text) {
        return text.length() <= LONGEST_BOLD && !text.endsWith(".");
    }
}
