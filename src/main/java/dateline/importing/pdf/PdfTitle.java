package dateline.importing.pdf;

import dateline.importing.Prose;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title of a PDF: what its properties say if its pages say it too, or else what is set largest near its beginning. */
final class PdfTitle {

    private static final int NEAR = 12;
    private static final Pattern JUNK = Pattern.compile(
            "(?i)(?:microsoft"
                    + " (?:word|powerpoint).*|untitled.*|document\\d*|.*\\.(?:docx?|indd|qxd|tex|dvi|pdf|rtf|odt|pptx?|html?|xls)|\\W*)");

    private PdfTitle() {}

    static String of(String property, List<PdfPiece> pieces) {
        String stated = Prose.flowing(property);
        List<PdfPiece> first = pieces.subList(0, Math.min(NEAR, pieces.size()));
        String opening =
                plain(String.join(" ", first.stream().map(PdfPiece::text).toList()));
        if (!plain(stated).isEmpty() && opening.contains(plain(stated))) {
            return stated;
        }
        Optional<String> largest = first.stream()
                .filter(piece -> piece.kind() == PdfPiece.Kind.HEADING)
                .max(Comparator.comparing(PdfPiece::size))
                .map(PdfPiece::text);
        return largest.orElse(JUNK.matcher(stated).matches() ? "" : stated);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
