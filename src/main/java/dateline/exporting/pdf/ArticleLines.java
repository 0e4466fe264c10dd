package dateline.exporting.pdf;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.dossier.MentionIndex;
import dateline.exporting.ExportWords;
import dateline.exporting.picture.StyleSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks articles into lines of one width. */
final class ArticleLines {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double LEADING = 1.5;
    private static final double ABOVE = 9;
    private static final String SPACE = " ";

    private final PdfFonts fonts;
    private final StyleSheet styles;
    private final MentionIndex mentions;
    private final double width;
    private final List<ArticleLine> lines = new ArrayList<>();

    ArticleLines(PdfFonts fonts, StyleSheet styles, MentionIndex mentions, double width) {
        this.fonts = fonts;
        this.styles = styles;
        this.mentions = mentions;
        this.width = width;
    }

    /** The lines of an article. */
    List<ArticleLine> of(Article article, ExportWords words) {
        lines.clear();
        add("title", article.heading(), List.of());
        plain("byline", words.byline(article));
        for (Section section : article.sections()) {
            add("heading", section.heading(), article.annotations());
            for (Block block : section.blocks()) {
                add(style(block), block, article.annotations());
                article.annotations().stream()
                        .filter(mark -> mark.span().block().equals(block.id()) && mark.hasNote())
                        .forEach(mark -> plain("note", words.text("paper.note", mark.note())));
            }
        }
        return List.copyOf(lines);
    }

    private static String style(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading";
            case Block.Paragraph paragraph -> "p";
            case Block.Quotation quotation -> "quote";
            case Block.ListItem item -> "li";
            case Block.Caption caption -> "figure";
            case Block.Preformatted text -> "pre";
        };
    }

    private void plain(String style, String text) {
        add(style, new Block.Paragraph(" ", text), List.of());
    }

    private void add(String style, Block block, List<Annotation> marks) {
        PdfInk ink = new PdfInk(styles.of("text " + style), "#000000");
        List<ArticleLine.Word> line = new ArrayList<>();
        List<MentionIndex.Entry> waiting = new ArrayList<>(mentions.in(block.id()));
        double above = ABOVE;
        double x = 0;
        int last = 0;
        for (MatchResult word : WORD.matcher(block.text()).results().toList()) {
            boolean isBroken = block.text().substring(last, word.start()).contains("\n");
            for (String part : parts(word.group(), ink)) {
                double wide = fonts.width(part, ink);
                if (!line.isEmpty() && (isBroken || x + wide > width)) {
                    lines.add(line(style, above, line, waiting, word.start()));
                    line.clear();
                    above = 0;
                    x = 0;
                    isBroken = false;
                }
                line.add(new ArticleLine.Word(
                        part, x, wide, told(block, word.start()), isHighlighted(marks, block, word.start())));
                x += wide + fonts.width(SPACE, ink);
            }
            last = word.end();
        }
        if (!line.isEmpty()) {
            lines.add(line(style, above, line, waiting, Integer.MAX_VALUE));
        }
    }

    private ArticleLine line(
            String style, double above, List<ArticleLine.Word> words, List<MentionIndex.Entry> waiting, int end) {
        List<MentionIndex.Entry> begins =
                waiting.stream().filter(entry -> entry.clause().start() < end).toList();
        waiting.removeAll(begins);
        double size = styles.of("text " + style).number("font-size", 0);
        return new ArticleLine(style, size * LEADING + above, List.copyOf(words), begins);
    }

    private Optional<MentionIndex.Entry> told(Block block, int at) {
        return mentions.in(block.id()).stream()
                .filter(entry -> entry.clause().contains(at))
                .min(Comparator.comparingInt(entry -> entry.clause().length()));
    }

    private static boolean isHighlighted(List<Annotation> marks, Block block, int at) {
        return marks.stream()
                .map(Annotation::span)
                .anyMatch(span -> span.block().equals(block.id()) && span.contains(at));
    }

    /** A word, or where it is wider than a line its parts that are not. */
    private List<String> parts(String word, PdfInk ink) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (fonts.width(rest, ink) > width) {
            int end = rest.length();
            while (end > 1 && fonts.width(rest.substring(0, end), ink) > width) {
                end = rest.offsetByCodePoints(end, -1);
            }
            parts.add(rest.substring(0, Math.max(1, end)));
            rest = rest.substring(Math.max(1, end));
        }
        parts.add(rest);
        return parts;
    }
}
