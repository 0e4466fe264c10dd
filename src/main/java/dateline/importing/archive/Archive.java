package dateline.importing.archive;

import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Memory;
import dateline.importing.markup.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The texts in a zip archive, all in memory; nothing is unpacked to a disk, and no more than the limits allow. */
public final class Archive {

    private static final int HEAD = 4096;
    private static final Pattern PATH = Pattern.compile("[\\w./%+~-]*");
    private static final int MOST_FILES = 20_000;
    /** Of a page, which takes a hundred times as much as a tree. */
    private static final int MOST_BYTES = (int) Memory.atMost(64 << 20, 128);

    /** Of all pages, and of all that is passed over, such as pictures. */
    private static final long MOST_TEXT = Memory.atMost(512L << 20, 16);

    private static final long MOST_SKIPPED = 512L << 20;

    private final Map<String, byte[]> files = new HashMap<>();
    private long text;
    private long skipped;

    private Archive() {}

    /** Whether the document begins as an archive does, and says by its name, or by that of a file in it, what it is one of. */
    public static boolean isOne(Document document, Set<String> endings, String file) {
        String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK") && (endings.contains(document.ending()) || head.contains(file));
    }

    /** Throws when it is broken, locked, or unpacks to more than any book holds. */
    public static Archive of(Document document) throws ImportException {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(document.stream())) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_FILES || !archive.add(entry, zip)) {
                    throw new ImportException(document.name(), "archive.large");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new ImportException(document.name(), broken, locked ? "archive.locked" : "archive.broken");
        }
        return archive;
    }

    /** Whether there was room for it. */
    private boolean add(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (isText(entry.getName())) {
            int room = (int) Math.min(MOST_BYTES, MOST_TEXT - text);
            byte[] content = zip.readNBytes(room + 1);
            text += content.length;
            files.putIfAbsent(entry.getName(), content);
            return content.length <= room;
        }
        byte[] buffer = new byte[8192];
        for (int length = zip.read(buffer); length >= 0 && skipped <= MOST_SKIPPED; length = zip.read(buffer)) {
            skipped += length;
        }
        return skipped <= MOST_SKIPPED;
    }

    private static boolean isText(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xml", "opf", "ncx", "xhtml", "html", "htm", "xht" -> true;
            default -> false;
        };
    }

    /** Whether it holds this file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The name of the first file that ends so. */
    public Optional<String> ending(String ending) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .sorted()
                .findFirst();
    }

    /** An XML file as a tree; empty where there is none. No entity is followed, whatever it declares. */
    public Element xml(String path) {
        return parsed(path, Parser.xmlParser());
    }

    /**
     * The body of a page, which is read as XML, or as HTML where that finds none. Of a link to another file an archive holds
     * nothing but the name of that file: such a page is empty.
     */
    public Element page(String path) {
        Element page = xml(path);
        Element body = page.selectFirst("body");
        if (body != null) {
            return body;
        }
        boolean isLink = PATH.matcher(page.html().strip()).matches();
        return isLink ? new Element("body") : parsed(path, Parser.htmlParser());
    }

    private Element parsed(String path, Parser parser) {
        try {
            byte[] content = files.getOrDefault(path, new byte[0]);
            return Jsoup.parse(new ByteArrayInputStream(content), null, "", parser.setMaxDepth(Markup.DEPTH));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
