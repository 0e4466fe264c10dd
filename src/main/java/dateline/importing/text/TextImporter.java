package dateline.importing.text;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.text.TextPiece.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Plain text: a title line, headings, paragraphs with or without line breaks inside, lists and quotations, in any of the usual
 * encodings.
 */
public final class TextImporter implements Importer {

    /** What some lines say of a title before they tell it. */
    private static final Pattern LABEL = Pattern.compile("^(?:Title|TITLE|Headline|HEADLINE): *(?=\\p{Lu})");

    /** What a statement to the press bears above its title. */
    private static final Pattern RELEASE =
            Pattern.compile("(?:(?:for|press|news|media) (?:immediate )?release)[:.]?", Pattern.CASE_INSENSITIVE);

    /** A time of day that stands alone: "14:52", "2.32pm", "17:05 GMT". */
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}[:.h]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?", Pattern.CASE_INSENSITIVE);

    /** One date may stand above a heading; so many are those of entries. */
    private static final int FEWEST_ENTRIES = 3;

    /** What parts the first column of a table from the next. */
    private static final Pattern CELL_END = Pattern.compile("\\s{2,}|\\t|\\s*\\|\\s*");

    @Override
    public Set<String> endings() {
        return Set.of("txt", "text");
    }

    /** Whether it is text at all, of whatever format. */
    @Override
    public boolean recognises(Document document) {
        return Decoded.of(document.bytes()).isPresent();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        Decoded decoded =
                Decoded.of(document.bytes()).orElseThrow(() -> new ImportException(document.name(), "text.binary"));
        if (decoded.text().length() > Draft.MOST_CHARACTERS) {
            throw Draft.tooLong(document); // before it takes minutes to look through
        }
        if (Lines.areTooMany(decoded.text())) {
            throw new ImportException(document.name(), "text.lines", Lines.MOST);
        }
        Draft draft = new Draft(document, id);
        if (decoded.damaged() > 0) {
            draft.warn("text.damaged", decoded.damaged());
        }
        PageText page = CopiedPage.article(TextPieces.of(Lines.of(decoded.text())));
        if (page.leftOut() > 0) {
            draft.warn("text.around", page.leftOut());
            draft.around(page.dated());
        }
        List<TextPiece> pieces = headingsFirst(Headings.marked(titleFirst(page.pieces())));
        if (pieces.size() > 1 && pieces.getFirst().kind() == Kind.HEADING) {
            draft.title(LABEL.matcher(pieces.getFirst().text()).replaceFirst(""));
            pieces = pieces.subList(1, pieces.size());
        }
        pieces.forEach(piece -> add(draft, piece));
        return draft.finish();
    }

    /** With what says when it appeared below the title where it stands above. */
    private static List<TextPiece> titleFirst(List<TextPiece> pieces) {
        int title = (int)
                pieces.stream().takeWhile(piece -> isAboveTitle(piece.text())).count();
        if (pieces.size() < title + 2) {
            return pieces;
        }
        List<TextPiece> ordered = new ArrayList<>(pieces);
        ordered.addFirst(ordered.remove(title));
        return ordered;
    }

    private static boolean isAboveTitle(String line) {
        return Draft.isDate(line) || RELEASE.matcher(line).matches();
    }

    /** With the dates and times of day of entries below the headings of these, where they stand above: "14:52", "Trains stop". */
    private static List<TextPiece> headingsFirst(List<TextPiece> pieces) {
        int[] above = IntStream.range(1, pieces.size() - 1)
                .filter(at -> pieces.get(at).kind() == Kind.PARAGRAPH)
                .filter(at -> pieces.get(at + 1).kind() == Kind.HEADING)
                .filter(at -> isTime(pieces.get(at).text()))
                .toArray();
        if (above.length < FEWEST_ENTRIES) {
            return pieces;
        }
        List<TextPiece> ordered = new ArrayList<>(pieces);
        IntStream.of(above).forEach(at -> Collections.swap(ordered, at, at + 1));
        return ordered;
    }

    private static boolean isTime(String line) {
        return CLOCK.matcher(line).matches() || Draft.isDate(line);
    }

    /** Whether a row has two columns, of which the first is a date, and the second words. */
    private static boolean isEntry(String[] cells) {
        return cells.length == 2 && Draft.isDate(cells[0]) && cells[1].contains(" ");
    }

    /** A table whose rows begin with dates is a list of what happened then; of others the columns count. */
    private static void table(Draft draft, String rows) {
        long dated = rows.lines()
                .map(row -> CELL_END.split(row.strip()))
                .filter(TextImporter::isEntry)
                .count();
        if (dated * 2 > rows.lines().count()) {
            rows.lines().forEach(draft::item);
        } else {
            draft.preformatted(rows);
        }
    }

    private static void add(Draft draft, TextPiece piece) {
        switch (piece.kind()) {
            case HEADING -> draft.heading(2, piece.text());
            case PARAGRAPH -> draft.paragraph(piece.text());
            case QUOTATION -> draft.quotation(piece.text());
            case ITEM -> draft.item(piece.text());
            case TABLE -> table(draft, piece.text());
        }
    }
}
