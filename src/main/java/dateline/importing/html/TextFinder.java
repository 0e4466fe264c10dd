package dateline.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds its text, as Arc90's Readability did: each paragraph counts for what holds it, the more
 * the longer it is and the more commas are in it, and for what holds that; links count against it.
 *
 * @see <a href="https://web.archive.org/web/2010/http://lab.arc90.com/experiments/readability/">Arc90: Readability</a>
 */
final class TextFinder {

    private static final int SHORTEST = 25;
    private static final int LONG = 80;
    private static final int LEVELS = 4;
    private static final String PARAGRAPHS = "p, pre, blockquote, td, dd, div, section, li";
    private static final String BLOCKS =
            "p, div, section, article, pre, blockquote, table, ul, ol, dl, h1, h2, h3, figure";

    /** In the order of the page, so that of two equally good parts always the same is taken. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private TextFinder() {}

    /** What holds the text, in a new element; empty where nothing does. The page is changed. */
    static Optional<Element> in(Document page) {
        Clutter.removeAround(page.body());
        TextFinder finder = new TextFinder();
        page.body().select(PARAGRAPHS).forEach(finder::count);
        return finder.best().map(finder::withSiblings);
    }

    private void count(Element paragraph) {
        boolean isOutermost = paragraph.nameIs("div") || paragraph.nameIs("section") || paragraph.nameIs("td");
        String text = isOutermost && paragraph.selectFirst(BLOCKS + ":not(:root)") != null && hasBlocks(paragraph)
                ? paragraph.ownText()
                : paragraph.text();
        if (text.length() < SHORTEST) {
            return;
        }
        double worth =
                1 + text.chars().filter(sign -> ",，、،".indexOf(sign) >= 0).count() + Math.min(3, text.length() / 100);
        Element holder = paragraph.parent();
        for (int level = 0; level < LEVELS && holder != null && !holder.nameIs("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            scores.merge(holder, worth * share + (scores.containsKey(holder) ? 0 : start(holder)), Double::sum);
            holder = holder.parent();
        }
    }

    private static boolean hasBlocks(Element element) {
        return element.select(BLOCKS).stream().anyMatch(block -> block != element);
    }

    /** What the kind and the names of an element say beforehand. */
    private static double start(Element element) {
        double kind = switch (element.normalName()) {
            case "article", "main" -> 15;
            case "div", "section" -> 5;
            case "td", "blockquote", "pre" -> 3;
            case "ul", "ol", "dl", "li", "dd", "dt", "form", "address" -> -3;
            case "th", "h1", "h2", "h3", "h4", "h5", "h6" -> -5;
            default -> 0;
        };
        return kind + (Clutter.isNamedText(element) ? 25 : 0) - (Clutter.isNamed(element) ? 25 : 0);
    }

    private double score(Element element) {
        return scores.getOrDefault(element, 0.0) * (1 - Links.share(element));
    }

    private Optional<Element> best() {
        return scores.keySet().stream()
                .max(Comparator.comparingDouble(this::score))
                .filter(best -> score(best) > 0);
    }

    /** The best, and what stands beside it and is as good as part of it. */
    private Element withSiblings(Element best) {
        Element holder = best.parent();
        Element found = new Element("div");
        if (holder == null || best.nameIs("body")) {
            found.appendChild(best.clone());
            return found;
        }
        double least = Math.max(10, score(best) * 0.2);
        Set<String> names = new HashSet<>(best.classNames());
        List<Element> parts = new ArrayList<>();
        for (Element sibling : holder.children()) {
            boolean isAlike = !names.isEmpty() && sibling.classNames().equals(names);
            double bonus = isAlike ? score(best) * 0.2 : 0;
            if (sibling == best || score(sibling) + bonus >= least || isParagraph(sibling)) {
                parts.add(sibling);
            }
        }
        parts.addAll(0, above(holder));
        parts.forEach(part -> found.appendChild(part.clone()));
        return found;
    }

    /** How a text begins whose rest lies deeper, in what is opened by "read more". */
    private static List<Element> above(Element holder) {
        return Stream.iterate(holder, outer -> outer != null && !outer.nameIs("body"), Element::parent)
                .limit(LEVELS)
                .flatMap(outer -> outer.previousElementSiblings().stream())
                .filter(before -> before.nameIs("p") && before.text().length() > LONG && isParagraph(before))
                .toList()
                .reversed();
    }

    private static boolean isParagraph(Element element) {
        String text = element.text();
        boolean isOne = element.nameIs("p")
                || element.nameIs("div")
                        && !element.children().isEmpty()
                        && element.children().stream().allMatch(child -> child.nameIs("p"));
        return isOne && Links.share(element) < 0.25 && (text.length() > LONG || text.endsWith("."));
    }
}
