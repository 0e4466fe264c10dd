package dateline.importing.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page holds, but does not show, or shows as no part of its text. */
final class Unseen {

    private static final Set<String> NAMES = Set.of(
            ("script style noscript template head title nav label button input select textarea iframe object embed"
                            + " canvas svg audio video annotation annotation-xml map menu dialog rp rt datalist progress meter")
                    .split(" "));

    private Unseen() {}

    static boolean is(Element element) {
        return NAMES.contains(element.normalName()) || isHidden(element) || isNoteMark(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** Whether it only leads to a note: a raised figure that links within the page. */
    private static boolean isNoteMark(Element element) {
        boolean mark = element.attr("epub:type").equals("noteref")
                || element.attr("role").equals("doc-noteref");
        return mark
                || element.nameIs("sup")
                        && (element.hasClass("reference") || element.selectFirst("a[href^=#]") != null);
    }
}
