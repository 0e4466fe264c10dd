package dateline.importing.text;

import dateline.importing.Draft;
import dateline.importing.text.TextPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text that was copied from a page of the news with all that stands around it. What is running text is told by the
 * length and the ends of its lines, as in <i>C. Kohlschütter, P. Fankhauser and W. Nejdl, Boilerplate Detection using Shallow Text Features, WSDM 2010</i>; what is not, by what such pages say.
 *
 * @param furniture what each piece is, where it is known as no part of an article
 */
record CopiedPage(List<TextPiece> pieces, List<Optional<Furniture>> furniture) {

    /** So many lines of it show that a text was copied with the page. */
    private static final int FEWEST = 3;

    /** So near to one another begin the paragraphs of a text. */
    private static final int NEAR = 3;

    /** A page of the news has no more pieces. */
    private static final int MOST = 2000;

    /** Below the end stands less than this part of the sentences. */
    private static final int SLIGHT = 4;

    /** So many sentences tell what the title does. */
    private static final int FIRST = 10;

    private static final int WORDS_OF_PARAGRAPH = 10;
    private static final int WORDS_OF_TITLE = 3;
    private static final int WORDS_OF_CLAUSE = 5;
    private static final int LONG_WORD = 4;
    private static final int STEM = 5;

    /** What parts the names of the sections of a page from each other. */
    private static final Pattern COLUMNS = Pattern.compile(".*(?:\\s[|/>›»•]\\s|\\s{2,}|\\t).*");

    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Words by|Photographs? by|Pictures? by) \\p{L}.*");

    /** Whose a picture is, behind what it shows. */
    private static final Pattern CREDITED = Pattern.compile("\\s*\\S.{1,60}(?<![.!?])");

    /** What speaks to the reader of the page and not of the news. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[^\"“”]*\\b(?:you|your|we|our|us)\\b[^\"“”]*\\b(?:subscri\\w+"
                    + "|cookies?|privacy|newsletters?|comment\\w*|accounts?|e-?mails?|inbox|sign(?:ed|ing)? (?:in|up)|register\\w*"
                    + "|terms of \\w+|browser|website|feedback|compensation|standards)\\b[^\"“”]*");

    /** Who an author is, below the article. */
    private static final Pattern PORTRAIT = Pattern.compile(
            "(?!.*(?:\\d{4}|\\b(?:was|were|had|won)\\b))(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:is (?:an?|the|our)\\b.*\\b(?i:writer|reporter|correspondent|editor|journalist"
                    + "|columnist|contributor|author|fellow|professor)|writes|covers|reports on)\\b.*");

    /** The article among the pieces of a text; all of them where nothing shows that they were copied from a page. */
    static PageText article(List<TextPiece> pieces) {
        if (pieces.size() > MOST) {
            return PageText.whole(pieces);
        }
        CopiedPage page = new CopiedPage(
                pieces, pieces.stream().map(piece -> Furniture.of(piece.text())).toList());
        return page.isShown() ? page.article() : PageText.whole(pieces);
    }

    private boolean isShown() {
        return IntStream.range(0, pieces.size())
                        .filter(i -> furniture.get(i).filter(Furniture::isSure).isPresent())
                        .mapToObj(i -> pieces.get(i).text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                >= FEWEST;
    }

    private PageText article() {
        int begin = IntStream.range(0, pieces.size())
                .filter(this::beginsText)
                .findFirst()
                .orElse(0);
        Set<String> told =
                stems(pieces.stream().skip(begin).filter(TextPiece::isSentence).limit(FIRST));
        int title = title(begin, told);
        int end = end(begin);
        List<TextPiece> kept = new ArrayList<>();
        List<TextPiece> above = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            TextPiece piece = pieces.get(i);
            if (i > title && i < begin && isLead(i)) {
                kept.add(piece.running());
            } else {
                boolean stays = i == title || i >= begin && !isWithin(i);
                (stays ? kept : above).add(piece);
            }
        }
        return kept.stream().anyMatch(TextPiece::isSentence)
                ? new PageText(List.copyOf(kept), List.copyOf(above), pieces.subList(end, pieces.size()))
                : PageText.whole(pieces);
    }

    /** The first that may be the title, or else the last above the text that shares a word with it; -1 for none. */
    private int title(int begin, Set<String> told) {
        return IntStream.range(0, begin)
                .filter(i -> isTitle(i, told))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, begin)
                        .filter(this::isSaid)
                        .filter(i -> pieces.get(i).words() > 1)
                        .filter(i -> stems(Stream.of(pieces.get(i))).stream().anyMatch(told::contains))
                        .max()
                        .orElse(-1));
    }

    private boolean beginsText(int index) {
        return isText(index)
                && IntStream.rangeClosed(index + 1, index + NEAR)
                        .anyMatch(next -> next < pieces.size() && isText(next));
    }

    private boolean isText(int index) {
        return furniture.get(index).isEmpty() && pieces.get(index).isSentence();
    }

    /** Whether it may be the title: some words of which the text tells; few of them only where they are no name of the paper. */
    private boolean isTitle(int index, Set<String> told) {
        TextPiece piece = pieces.get(index);
        return isSaid(index)
                && piece.words() >= WORDS_OF_TITLE
                && (piece.words() >= WORDS_OF_CLAUSE || !isSaidAgain(index) && !isNamed(piece.text()))
                && stems(Stream.of(piece)).stream().filter(told::contains).count() > 1;
    }

    /** Whether what stands around the article names it, as it does the paper. */
    private boolean isNamed(String text) {
        return IntStream.range(0, pieces.size())
                .filter(i -> furniture.get(i).isPresent())
                .anyMatch(i -> pieces.get(i).text().contains(text));
    }

    /** Whether it may stand between the title and the text, as what sums that up. */
    private boolean isLead(int index) {
        return isSaid(index)
                && !isWithin(index)
                && (pieces.get(index).words() >= TextPiece.WORDS_OF_SENTENCE
                        || pieces.get(index).isSentence());
    }

    /** Whether it says neither what is on the page, nor by whom the article was written, and when. */
    private boolean isSaid(int index) {
        String text = pieces.get(index).text();
        return furniture.get(index).isEmpty()
                && !COLUMNS.matcher(text).matches()
                && !BYLINE.matcher(text).matches()
                && !Draft.isDate(text);
    }

    /** Whether it is furniture within the text, or belongs to what is. */
    private boolean isWithin(int index) {
        if (furniture.get(index).isPresent()) {
            return true;
        }
        int above = index - 1;
        while (above > 0 && furniture.get(above).isEmpty() && !isText(above)) {
            above--;
        }
        boolean isListed = isOf(above, Furniture.Kind.LIST) || isOf(index - 1, Furniture.Kind.CAPTION);
        return !isText(index) && isListed || isSaidAgain(index);
    }

    /** Whether it is a short line that stands more than once on the page, or what a picture shows, with and without whose it is. */
    private boolean isSaidAgain(int index) {
        String text = pieces.get(index).text();
        boolean isRepeated = !pieces.get(index).isSentence()
                && pieces.stream().filter(other -> other.text().equals(text)).count() > 1;
        return isRepeated || begins(index, index + 1) || begins(index - 1, index);
    }

    private boolean begins(int index, int next) {
        return index >= 0
                && next < pieces.size()
                && pieces.get(index).words() >= TextPiece.WORDS_OF_SENTENCE
                && pieces.get(next).text().startsWith(pieces.get(index).text())
                && CREDITED.matcher(pieces.get(next)
                                .text()
                                .substring(pieces.get(index).text().length()))
                        .matches();
    }

    /**
     * Where the article ends: behind the last paragraph that tells something above what ends an article, and the short sentences and
     * items that go on from it.
     */
    private int end(int begin) {
        List<Integer> paragraphs = IntStream.range(begin, pieces.size())
                .filter(this::isParagraph)
                .boxed()
                .toList();
        int closed = IntStream.range(begin, pieces.size())
                .filter(i -> isOf(i, Furniture.Kind.END))
                .filter(i -> paragraphs.stream().filter(below -> below > i).count() * SLIGHT < paragraphs.size())
                .findFirst()
                .orElse(pieces.size());
        int end = 1 + paragraphs.stream().filter(i -> i < closed).reduce(closed - 1, (one, next) -> next);
        while (end < closed && goesOn(end)) {
            end++;
        }
        return end;
    }

    private boolean isParagraph(int index) {
        String text = pieces.get(index).text();
        return isText(index)
                && !text.endsWith("?")
                && (pieces.get(index).words() >= WORDS_OF_PARAGRAPH || text.endsWith("."))
                && !PORTRAIT.matcher(text).matches()
                && !ADDRESS.matcher(text).matches();
    }

    private boolean goesOn(int index) {
        TextPiece piece = pieces.get(index);
        return furniture.get(index).isEmpty()
                && (piece.kind() == Kind.ITEM
                        || piece.endsSentence()
                        || piece.text().endsWith(":"))
                && !PORTRAIT.matcher(piece.text()).matches();
    }

    private boolean isOf(int index, Furniture.Kind kind) {
        return index >= 0
                && furniture.get(index).filter(known -> known.kind() == kind).isPresent();
    }

    /** The beginnings of the long words of texts, which tell of what they are. */
    private static Set<String> stems(Stream<TextPiece> pieces) {
        return pieces.flatMap(piece -> TextPiece.WORD.splitAsStream(piece.text().toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= LONG_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .collect(Collectors.toSet());
    }
}
