package dateline.importing.pdf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dateline.importing.pdf.PdfPiece.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The levels of headings by their sizes. A size that comes only once is that of a title page, and makes no level.
 *
 * @param sizes that come again, the largest first
 */
record Levels(List<Float> sizes) {

    static Levels of(List<PdfPiece> pieces) {
        Map<Float, Long> counts = pieces.stream()
                .filter(piece -> piece.kind() == Kind.HEADING)
                .collect(groupingBy(PdfPiece::size, counting()));
        return new Levels(counts.entrySet().stream()
                .filter(size -> size.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    PdfPiece placed(PdfPiece piece) {
        long larger = sizes.stream().filter(size -> size > piece.size()).count();
        return piece.kind() == Kind.HEADING
                ? new PdfPiece(Kind.HEADING, piece.text(), piece.size(), (int) Math.min(5, larger) + 2)
                : piece;
    }
}
