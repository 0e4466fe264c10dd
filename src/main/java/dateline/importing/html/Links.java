package dateline.importing.html;

import org.jsoup.nodes.Element;

/** How much of a text leads elsewhere. */
final class Links {

    private Links() {}

    /** The characters of a text outside links. */
    static int unlinked(Element element) {
        return element.text().length() - linked(element);
    }

    /** The share of its characters that are in links, from 0 to 1. */
    static double share(Element element) {
        int all = element.text().length();
        return all == 0 ? 0 : (double) linked(element) / all;
    }

    private static int linked(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
