package dateline.search.everywhere;

import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in which the hits are set apart: all of a title, or what stands around hits in a text. */
public record Excerpt(List<Piece> pieces) {

    private static final String CUT = "…";
    private static final int BEFORE = 60;
    private static final int AFTER = 100;

    /** Some of the words. */
    public record Piece(String words, boolean isHit) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** All of the text. */
    static Excerpt whole(String text, List<TextSpan> hits) {
        return of(text, 0, text.length(), hits);
    }

    /** The hits with some words before the first and after the last; at least one hit. */
    static Excerpt around(String text, List<TextSpan> hits) {
        int from = beginning(
                text, hits.getFirst().start() - BEFORE, hits.getFirst().start());
        int to = end(text, hits.getLast().end(), hits.getLast().end() + AFTER);
        return of(text, from, to, hits);
    }

    private static Excerpt of(String text, int from, int to, List<TextSpan> hits) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder(from > 0 ? CUT : "");
        int at = from;
        for (TextSpan hit : hits) {
            plain.append(text, at, hit.start());
            add(pieces, plain.toString(), false);
            add(pieces, text.substring(hit.start(), hit.end()), true);
            plain.setLength(0);
            at = hit.end();
        }
        add(pieces, plain.append(text, at, to) + (to < text.length() ? CUT : ""), false);
        return new Excerpt(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean isHit) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replaceAll("\\s", " "), isHit));
        }
    }

    /** The first beginning of a word from an offset on, up to another. */
    private static int beginning(String text, int from, int most) {
        int at = Math.max(0, from);
        while (at > 0 && at < most && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** The last end of a word up to an offset, from another on. */
    private static int end(String text, int least, int to) {
        int at = Math.min(text.length(), to);
        while (at < text.length() && at > least && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** What is written. */
    public String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
