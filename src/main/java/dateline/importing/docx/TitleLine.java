package dateline.importing.docx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A title that is no more than a first line in larger or bold letters. */
final class TitleLine {

    private static final int LONGEST = 150;

    /** In half points, where a document says nothing else. */
    private static final int USUAL = 24;

    private TitleLine() {}

    /** The first paragraph, where it is short, has no style of its own, and stands out from the longest. */
    static Optional<Element> of(Element document) {
        List<Element> written = document.getElementsByTag("w:p").stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        int usual = written.stream()
                .max(Comparator.comparingInt(paragraph -> paragraph.text().length()))
                .map(TitleLine::weight)
                .orElse(USUAL);
        return written.stream()
                .findFirst()
                .filter(first -> first.getElementsByTag("w:pStyle").isEmpty())
                .filter(first -> first.text().length() <= LONGEST)
                .filter(first -> weight(first) > usual);
    }

    private static int weight(Element paragraph) {
        return paragraph.getElementsByTag("w:r").stream()
                .filter(run -> !run.text().isBlank())
                .mapToInt(run -> size(run) + (isBold(run) ? 1 : 0))
                .min()
                .orElse(USUAL);
    }

    private static int size(Element run) {
        return run.getElementsByTag("w:sz").stream()
                .map(size -> size.attr("w:val"))
                .filter(size -> size.matches("\\d{1,4}"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(USUAL);
    }

    private static boolean isBold(Element run) {
        return run.getElementsByTag("w:b").stream()
                .anyMatch(bold -> !bold.attr("w:val").matches("0|false|off"));
    }
}
