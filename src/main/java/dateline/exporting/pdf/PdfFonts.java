package dateline.exporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a document, of which it holds the letters that it uses: Liberation Sans (OFL-1.1), which comes with PDFBox, and for
 * letters that it lacks a font of the system that has them and may be embedded.
 */
final class PdfFonts {

    private static final String FIRST = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = '□';
    private static final Pattern SPECIAL = Pattern.compile("Bold|Italic|Oblique|Light|Condensed|Mono|Serif|Math");

    /** Some letters of one font. */
    record Run(PDFont font, String letters) {

        /** The width at a font size. */
        double width(double size) throws IOException {
            return font.getStringWidth(letters) / 1000 * size;
        }
    }

    private record Loaded(PDFont font, CmapLookup letters) {

        boolean holds(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    private final PDDocument document;
    private final List<Loaded> loaded = new ArrayList<>();
    private final Map<Path, CmapLookup> ofSystem = new HashMap<>();
    private final Set<Integer> missing = new HashSet<>();

    PdfFonts(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream stream = Objects.requireNonNull(PDFont.class.getResourceAsStream(FIRST), FIRST)) {
            loaded.add(load(new RandomAccessReadBuffer(stream)));
        }
    }

    private Loaded load(RandomAccessRead file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(file);
        return new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    }

    /** Puts the letters that were used into the document, once all is drawn: a form does not see to that by itself. */
    void embed() throws IOException {
        for (Loaded font : loaded) {
            font.font().subset();
        }
    }

    /** How many different letters are in no font. */
    int missing() {
        return missing.size();
    }

    /** A text in the order in which it is seen, each letter in the first font that has it. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        VisualOrder.of(text)
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .forEach(letter -> {
                    Optional<Loaded> font = holding(letter);
                    String shown = Character.toString(font.isPresent() ? letter : BOX);
                    PDFont shownIn = font.orElse(loaded.getFirst()).font();
                    if (!runs.isEmpty() && runs.getLast().font() == shownIn) {
                        runs.add(new Run(shownIn, runs.removeLast().letters() + shown));
                    } else {
                        runs.add(new Run(shownIn, shown));
                    }
                });
        return runs;
    }

    /** How wide a text is as the ink writes it. */
    double width(String text, PdfInk ink) {
        double width = text.length() * ink.apart();
        try {
            for (Run run : runs(text)) {
                width += run.width(ink.size());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return width;
    }

    private Optional<Loaded> holding(int letter) {
        if (missing.contains(letter)) {
            return Optional.empty();
        }
        Optional<Loaded> known =
                loaded.stream().filter(font -> font.holds(letter)).findFirst().or(() -> ofSystem(letter));
        if (known.isEmpty()) {
            missing.add(letter);
        }
        return known;
    }

    private Optional<Loaded> ofSystem(int letter) {
        for (Path file : files()) {
            try {
                if (ofSystem.computeIfAbsent(file, PdfFonts::letters).getGlyphId(letter) != 0) {
                    Loaded found = load(new RandomAccessReadBufferedFile(file.toFile()));
                    loaded.add(found);
                    return Optional.of(found);
                }
            } catch (IOException unreadable) {
                // must not be embedded: the next may do
            }
        }
        return Optional.empty();
    }

    /** Plain faces first. */
    private static List<Path> files() {
        return new FontFileFinder()
                .find().stream()
                        .filter(file -> file.getPath().endsWith(".ttf"))
                        .map(Path::of)
                        .sorted(Comparator.comparing((Path file) -> SPECIAL.matcher(file.toString())
                                        .results()
                                        .count())
                                .thenComparing(Comparator.naturalOrder()))
                        .toList();
    }

    /** What letters a font has, read once; none where it is no font, or has no outlines that PDFBox embeds. */
    private static CmapLookup letters(Path file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            if (font.getTableMap().containsKey("glyf")) {
                return font.getUnicodeCmapLookup();
            }
        } catch (IOException unreadable) {
            // the next may do
        }
        return new NoLetters();
    }

    private static final class NoLetters implements CmapLookup {

        @Override
        public int getGlyphId(int letter) {
            return 0;
        }

        @Override
        public List<Integer> getCharCodes(int glyph) {
            return List.of();
        }
    }
}
