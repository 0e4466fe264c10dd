package dateline.exporting.pdf;

import dateline.article.Article;
import dateline.dossier.Dossier;
import dateline.dossier.IssuePalette;
import dateline.dossier.MentionIndex;
import dateline.exporting.ExportWords;
import dateline.exporting.picture.StyleSheet;
import dateline.exporting.picture.Surface;
import dateline.timeline.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a dossier on sheets of A4, in pixels: each clause that tells an event has the colour of its issue, and the margin says
 * when that was.
 */
final class ArticlePaper {

    /** The width of a sheet. */
    static final double WIDTH = 794;

    /** The height of a sheet. */
    static final double HEIGHT = 1123;

    private static final double TEXT = 214;
    private static final double RIGHT = 734;
    private static final double TOP = 64;
    private static final double BOTTOM = 1050;
    private static final double FOOT = 1086;
    private static final double GAP = 14;
    private static final double BAR = 2;
    private static final double NOTE = 13;
    private static final double ASCENT = 0.95;
    private static final double ALL = 1.25;
    private static final double BELOW_HEADING = 60;

    private final Dossier dossier;
    private final ExportWords words;
    private final StyleSheet styles;
    private final PdfFonts fonts;
    private final IssuePalette colours;

    ArticlePaper(Dossier dossier, ExportWords words, StyleSheet styles, PdfFonts fonts) {
        this.dossier = dossier;
        this.words = words;
        this.styles = styles;
        this.fonts = fonts;
        colours = new IssuePalette(dossier);
    }

    /**
     * A sheet of an article.
     *
     * @param number from 1
     */
    record Sheet(Article article, int number, List<ArticleLine> lines) {}

    /** The sheets of all articles, each of which begins on one of its own. */
    List<Sheet> sheets() {
        ArticleLines lines = new ArticleLines(fonts, styles, new MentionIndex(dossier.events()), RIGHT - TEXT);
        return dossier.articles().stream()
                .flatMap(article -> sheets(article, lines.of(article, words)).stream())
                .toList();
    }

    private static List<Sheet> sheets(Article article, List<ArticleLine> lines) {
        List<Sheet> sheets = new ArrayList<>();
        List<ArticleLine> sheet = new ArrayList<>();
        double y = TOP;
        for (ArticleLine line : lines) {
            double needed = line.height() + (line.isHeading() ? BELOW_HEADING : 0);
            if (y + needed > BOTTOM && !sheet.isEmpty()) {
                sheets.add(new Sheet(article, sheets.size() + 1, List.copyOf(sheet)));
                sheet.clear();
                y = TOP;
            }
            sheet.add(line);
            y += line.height();
        }
        sheets.add(new Sheet(article, sheets.size() + 1, List.copyOf(sheet)));
        return sheets;
    }

    /** Draws one. */
    void draw(Sheet sheet, Surface surface) {
        surface.box("paper", new Box(0, 0, WIDTH, HEIGHT), 0);
        double y = TOP;
        double margin = 0;
        for (ArticleLine line : sheet.lines()) {
            y += line.height();
            marks(line, y, surface);
            surface.words(line.style(), TEXT, y, line.text());
            margin = dates(line, Math.max(y, margin), surface);
        }
        surface.words(
                "foot", TEXT, FOOT, words.text("paper.foot", sheet.article().title(), sheet.number()));
    }

    private void marks(ArticleLine line, double base, Surface surface) {
        double size = styles.of("text " + line.style()).number("font-size", 0);
        for (int number = 0; number < line.words().size(); number++) {
            ArticleLine.Word word = line.words().get(number);
            double left = TEXT + word.x();
            Box mark = new Box(left, base - ASCENT * size, TEXT + line.end(number) - left, ALL * size);
            word.told().ifPresent(entry -> surface.group(meaning(entry), () -> surface.box("passage", mark, 0)));
            if (word.isHighlighted()) {
                surface.box("highlight", mark, 0); // over the colour of an issue, or both would look like another
            }
        }
    }

    /** Writes the dates of what begins here, one below the other; returns where the next may stand. */
    private double dates(ArticleLine line, double from, Surface surface) {
        double base = from;
        List<String> said = new ArrayList<>();
        for (MentionIndex.Entry entry : line.begins()) {
            String date =
                    fitting(words.date(entry.event())); // no more has room; the passage beside it tells how it stands
            if (entry.event().time().isPresent() && !said.contains(date)) {
                double at = base;
                surface.group(meaning(entry), () -> {
                    surface.words("date", TEXT - GAP, at, date);
                    surface.box("told", new Box(TEXT - GAP + 2 * BAR, at - NOTE + 2 * BAR, BAR, NOTE), 0);
                });
                said.add(date);
                base += NOTE;
            }
        }
        return base;
    }

    /** As much of a date as the margin has room for. */
    private String fitting(String date) {
        PdfInk ink = new PdfInk(styles.of("text date"), "#000000");
        double room = TEXT - 2 * GAP;
        String cut = date;
        while (fonts.width(cut, ink) > room && cut.length() > 2) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut;
    }

    private Surface.Meaning meaning(MentionIndex.Entry entry) {
        return new Surface.Meaning(
                colours.styleClass(entry.event()), entry.event().title(), Optional.of(entry.event()));
    }
}
