package dateline.importing.markup;

import dateline.importing.Draft;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Elements of HTML as blocks of an article. */
public final class Markup {

    /** How deep elements may lie in each other; what is deeper is moved up. */
    public static final int DEPTH = 256;

    private Markup() {}

    /** Adds the text of an element, its headings, lists, quotations, captions and tables. */
    public static void add(Element element, Draft draft) {
        NodeTraversor.filter(new BlockWriter(draft), element);
    }

    /** Adds the text of a piece of HTML. */
    public static void add(String html, Draft draft) {
        add(Jsoup.parseBodyFragment(html).body(), draft);
    }

    /** The words of a piece of HTML. */
    public static String words(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Jsoup.parseBodyFragment(html).body().text();
    }
}
