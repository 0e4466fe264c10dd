package dateline.importing.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands in and around the text of an article and is no part of it: menus, links to share it, advertisements, other articles. */
final class Clutter {

    private static final String UNSEEN = "script, style, noscript, template, svg, iframe, [hidden], [aria-hidden=true]";

    /** What class names and ids call such things, as whole words. */
    private static final Pattern NAMED =
            words("ad|ads|ambox|advert|adverts|advertisement|banner|breadcrumb|breadcrumbs|comment|comments"
                    + "|cookie|consent|disqus|footer|hidden|masthead|menu|meta|metadata|modal|more|most|nav|navbar|navigation|newsletter|noprint|outbrain"
                    + "|pager|pagination|paywall|popular|popup|print|promo|recirc|recommended|related|respond|share|sharebar|sharing"
                    + "|sharedaddy|shoutbox|sidebar|signup|social|sponsor|sponsored|subscribe|taboola|tags|toolbar|tools|trending|widget"
                    + "|widgets");

    private static final Pattern MORE = words("more");
    private static final Pattern TEXT = words("article|articlebody|body|content|entry|main|post|story|text");
    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** A paragraph that only leads elsewhere. */
    private static final Pattern SIGNPOST = Pattern.compile(
            "[\\[(]?(?:read|see|watch|listen|also|related|more|recommended|don.t miss|sign up|subscribe|click"
                    + " here|continue reading|advertisement|story continues|photos?|videos?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALONE = Pattern.compile("advertisement|story continues.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("\\[.*]|\\(.*\\)");

    private static final int LONGEST_SIGNPOST = 200;
    private static final int LONG = 100;

    private Clutter() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])");
    }

    /** Takes away what its names say is around a text; never more than half of all words. */
    static void removeAround(Element page) {
        page.select(UNSEEN).remove();
        int all = page.text().length();
        for (Element element : page.select("[class], [id], [role], form")) {
            if (isAround(element) && element.text().length() * 2 < all) {
                element.remove();
            }
        }
    }

    /** Whether a sentence goes on before and after it, as around a link whose name only says that it opens a window. */
    private static boolean isWithinSentence(Element element) {
        return !element.isBlock() && hasWords(element.previousSibling()) && hasWords(element.nextSibling());
    }

    private static boolean hasWords(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private static boolean isAround(Element element) {
        boolean isPage =
                element.nameIs("body") || element.nameIs("html") || element.nameIs("article") || element.nameIs("main");
        return element.nameIs("form") || !isPage && isNamed(element) && !isNamedText(element);
    }

    /** Whether it holds the rest of a text, which is shown when more is asked for. */
    private static boolean isRest(Element element) {
        return MORE.matcher(names(element)).find()
                && element.select("p").stream()
                                .filter(paragraph -> paragraph.text().length() > LONG && Links.share(paragraph) < 0.3)
                                .count()
                        > 1;
    }

    /** Whether its names say that it is no part of a text. */
    static boolean isNamed(Element element) {
        return NAMED.matcher(names(element)).find() && !isRest(element) && !isWithinSentence(element);
    }

    /** Whether its names say that it holds a text. */
    static boolean isNamedText(Element element) {
        return TEXT.matcher(names(element)).find();
    }

    private static String names(Element element) {
        String written = element.className() + " " + element.id() + " " + element.attr("role");
        return WORD_END.matcher(written).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Takes away what is within a text and no part of it. */
    static void removeWithin(Element text) {
        List<Element> named = text.select("[class], [id]").stream()
                .filter(element -> element != text && isNamed(element) && isSlight(element, text))
                .toList();
        named.forEach(Element::remove);
        text.select("p, div, li, strong, em, h2, h3, h4, aside, span, a").stream()
                .filter(Clutter::isSignpost)
                .toList()
                .forEach(Element::remove);
        text.select("ul, ol, div, section, table, aside").stream()
                .filter(element -> element != text && isOfLinks(element))
                .toList()
                .forEach(Element::remove);
    }

    private static boolean isSlight(Element element, Element text) {
        return element.text().length() * 3 < text.text().length();
    }

    private static boolean isSignpost(Element element) {
        String words = element.text().strip();
        if (words.length() > LONGEST_SIGNPOST || !SIGNPOST.matcher(words).matches()) {
            return false;
        }
        return ALONE.matcher(words).matches()
                || element.isBlock() && (BRACKETED.matcher(words).matches() || Links.share(element) > 0.6);
    }

    private static boolean isOfLinks(Element element) {
        return element.select("a").size() > 1
                && Links.share(element) > 0.6
                && element.select("p").stream()
                        .noneMatch(paragraph -> paragraph.text().length() > LONG && Links.share(paragraph) < 0.3);
    }
}
