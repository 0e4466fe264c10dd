package dateline.importing;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateEvidence;
import dateline.article.Particular;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * An article in the making. Blocks come in reading order; each text is cleaned, and a block without words is left out. What
 * the format does not tell is taken from the document: its name for a title, a date from its address or its first lines.
 */
public final class Draft {

    /** The particular of an article that says when its file was made: its format, and its name. */
    public static final String FILE = "file";

    public static final String CREATED = "created";

    /** The most characters that are read: three long books; no article has as many. */
    public static final long MOST_CHARACTERS = Memory.atMost(10_000_000, 64);

    private static final long MOST_BLOCKS = Memory.atMost(1 << 20, 1024);

    private static final Pattern BY = Pattern.compile("^by:? +", Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final String id;
    private final Outline outline;
    private final DateClues dates;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Particular> particulars = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private String title = "";
    private String author = "";
    private String publisher = "";
    private String address;
    private long characters;
    private int blocks;

    /** An article with nothing in it yet. */
    public Draft(Document document, String id) {
        this.document = document;
        this.id = id;
        this.outline = new Outline(id);
        this.dates = new DateClues(document.read());
        this.address = document.toString();
        document.address().ifPresent(dates::address);
    }

    /** Gives it a title; the first that has words stays. */
    public void title(String words) {
        title = title.isEmpty() ? Prose.flowing(words) : title;
    }

    /** Whether it has a title. */
    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Says who wrote it; the first that has words stays. */
    public void author(String name) {
        author = author.isEmpty() ? BY.matcher(Prose.flowing(name)).replaceFirst("") : author;
    }

    /** Says where it appeared; the first that has words stays. */
    public void publisher(String name) {
        publisher = publisher.isEmpty() ? Prose.flowing(name) : publisher;
    }

    /** Says where it is on the web; what is no web address is left out, and the address that it was read from stays. */
    public void address(String written) {
        WebAddress.parse(written).filter(found -> document.address().isEmpty()).ifPresent(found -> {
            address = found.toString();
            dates.address(found);
        });
    }

    /** Says when it appeared, in words or figures; what is no date, or can be none of this article, is left out. */
    public void dated(DateEvidence evidence, String written) {
        dates.add(evidence, WrittenDate.parse(written));
    }

    /** Says when it appeared; a day after that on which the document was read is left out. */
    public void dated(DateEvidence evidence, TimeSpan time) {
        dates.add(evidence, Optional.of(time));
    }

    /** Whether a line says only when something was written: "12 May 2024". */
    public static boolean isDate(String line) {
        return TextDate.alone(line).isPresent();
    }

    /** Says what stands where articles show when they appeared; it counts where it is a date, behind whatever says so more surely. */
    public void dated(String shown) {
        dates.add(DateEvidence.TEXT, WrittenDate.parse(shown));
        dates.text(List.of(Prose.flowing(shown)));
    }

    /** Says what stands around it on its page, in reading order, where the day may be told on which it appeared. */
    public void around(List<String> texts) {
        dates.text(texts.stream().map(Prose::flowing).toList());
    }

    /** Says when its file was made: no more than a hint at when it appeared. */
    public void created(String written) {
        WrittenDate.parse(written).ifPresent(time -> stated(new Particular(FILE, CREATED, time.edtf())));
    }

    /** Begins a section. Where headings of level 1 remain beside the title, all are moved down by one. */
    public Optional<TextSpan> heading(int level, String words) {
        return add((name, text) -> new Block.Heading(name, text, Math.clamp(level, 1, 6)), Prose.flowing(words));
    }

    /** Adds running text. */
    public Optional<TextSpan> paragraph(String words) {
        return add(Block.Paragraph::new, Prose.flowing(words));
    }

    /** Adds another's words. */
    public Optional<TextSpan> quotation(String words) {
        return add(Block.Quotation::new, Prose.flowing(words));
    }

    /** Adds an item of a list. */
    public Optional<TextSpan> item(String words) {
        return add(Block.ListItem::new, Prose.flowing(words));
    }

    /** Adds what stands under a picture or a table. */
    public Optional<TextSpan> caption(String words) {
        return add(Block.Caption::new, Prose.flowing(words));
    }

    /** Adds text whose line breaks count. */
    public Optional<TextSpan> preformatted(String words) {
        return add(Block.Preformatted::new, Prose.lines(words));
    }

    /** The document states an event. */
    public void entry(TextSpan passage, TimeSpan time, Optional<String> group) {
        entry(new Entry(passage, Optional.of(time), group, List.of()));
    }

    /** The document states an event, and more of it than is understood. */
    public void entry(Entry entry) {
        entries.add(entry);
    }

    /** The document states something of itself besides. */
    public void stated(Particular particular) {
        particulars.add(particular);
    }

    /** Something was left out or guessed. */
    public void warn(String key, Object... arguments) {
        warnings.add(new Warning(key, List.of(arguments)));
    }

    private Optional<TextSpan> add(BiFunction<String, String, Block> kind, String text) {
        characters += text.length();
        if (text.isEmpty() || characters > MOST_CHARACTERS || ++blocks > MOST_BLOCKS) {
            return Optional.empty();
        }
        Block block = outline.add(kind, text);
        return Optional.of(new TextSpan(block.id(), 0, text.length()));
    }

    /** The article; throws when it has no words, or more than can be shown. */
    public Imported finish() throws ImportException {
        if (characters > MOST_CHARACTERS || blocks > MOST_BLOCKS) {
            throw tooLong(document);
        }
        if (!hasTitle() && entries.isEmpty()) {
            outline.takeTitle().ifPresent(this::title);
        } else if (entries.isEmpty()) {
            outline.dropRepeated(title);
        }
        if (outline.isEmpty()) {
            throw new ImportException(document.name(), "text.empty");
        }
        return new Imported(article(), entries, warnings);
    }

    /** Says of a document that it has more text than can be shown. */
    public static ImportException tooLong(Document document) {
        return new ImportException(document.name(), "text.long", MOST_CHARACTERS, MOST_BLOCKS);
    }

    private Article article() {
        dates.name(document.name());
        dates.text(outline.opening(), outline.texts());
        Optional<DateClues.Clue> date = dates.best();
        return new Article(
                id,
                new Block.Heading(id + "/title", hasTitle() ? title : Prose.flowing(document.stem()), 1),
                new Source(author, publisher, address, date.map(DateClues.Clue::evidence), particulars),
                date.map(DateClues.Clue::time),
                outline.sections());
    }
}
