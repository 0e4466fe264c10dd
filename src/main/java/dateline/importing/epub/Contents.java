package dateline.importing.epub;

import dateline.importing.archive.Archive;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The table of contents: the navigation document of EPUB 3, or the NCX of EPUB 2. */
record Contents(Archive archive, Folder folder, Collection<Element> manifest) {

    private static final String NCX = "application/x-dtbncx+xml";

    /** Whether an item of the manifest is the table of contents. */
    static boolean isContents(Element item) {
        return (" " + item.attr("properties") + " ").contains(" nav ")
                || item.attr("media-type").equals(NCX);
    }

    /** What it calls each page, the first name counting. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Element item : manifest) {
            if (isContents(item)) {
                String path = folder.resolve(item.attr("href"));
                Element page = archive.xml(path);
                page.select("nav a[href]").forEach(link -> name(names, path, link.attr("href"), link.text()));
                page.select("*|navPoint").forEach(point -> nameOf(names, path, point));
            }
        }
        return names;
    }

    private static void nameOf(Map<String, String> names, String path, Element point) {
        Element label = point.selectFirst("*|navLabel");
        Element content = point.selectFirst("*|content[src]");
        if (label != null && content != null) {
            name(names, path, content.attr("src"), label.text());
        }
    }

    private static void name(Map<String, String> names, String path, String reference, String text) {
        names.putIfAbsent(new Folder(path).resolve(reference), text);
    }
}
