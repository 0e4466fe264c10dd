package dateline.importing.html;

import dateline.importing.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of a page, without the name of its site.
 *
 * @param publisher the name of the site; may be empty
 */
record HtmlTitle(Document html, String publisher) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[|»–—·•:/]|\\s-{1,2})\\s+");
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|»–—·•]|-{1,2})\\s+[^|»–—·•]{2,40}$");

    /** The first that has words: what the page states, its one great heading, its name in the window. */
    String best(List<String> stated, String inTags) {
        String inWindow = html.title();
        return Stream.of(
                        stated.stream().filter(title -> stated.size() < 2 || isShown(title)),
                        stated.stream(),
                        Stream.of(inTags),
                        headingOfWindow().stream(),
                        heading().stream(),
                        Stream.of(SITE.matcher(inWindow).replaceFirst(""), inWindow))
                .flatMap(titles -> titles)
                .map(Prose::flowing)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(this::withoutSite)
                .orElse("");
    }

    /** Whether the page itself bears the title. */
    private boolean isShown(String title) {
        return html.title().startsWith(title)
                || html.select("h1").stream().anyMatch(heading -> heading.text().equals(title));
    }

    /** What the name in the window begins with: another great heading may be that of a part of the site. */
    private Optional<String> headingOfWindow() {
        return html.select("h1, h2").stream()
                .map(Element::text)
                .filter(text -> text.indexOf(' ') > 0 && html.title().startsWith(text))
                .findFirst();
    }

    private Optional<String> heading() {
        List<Element> all = html.select("h1");
        return Stream.concat(
                        html.select("article h1, main h1").stream(),
                        all.stream().filter(heading -> all.size() == 1))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** What a heading of the page says too, or what stands before the name of the site. */
    private String withoutSite(String title) {
        return html.select("h1, h2, h3").stream()
                .map(heading -> Prose.flowing(heading.text()))
                .filter(heading -> !heading.isEmpty() && (isBeforeSite(heading, title) || isAfterSite(heading, title)))
                .findFirst()
                .orElseGet(() -> withoutPublisher(title));
    }

    private static boolean isBeforeSite(String heading, String title) {
        return title.startsWith(heading)
                && SEPARATOR
                        .matcher(title)
                        .region(heading.length(), title.length())
                        .lookingAt();
    }

    /** Before a title stands only a bar, for others stand between its parts. */
    private static boolean isAfterSite(String heading, String title) {
        return title.endsWith(" | " + heading);
    }

    private String withoutPublisher(String title) {
        int end = title.length() - publisher.length();
        boolean named = !publisher.isEmpty() && end > 3 && title.endsWith(publisher);
        String before = named ? title.substring(0, end).strip() : title;
        return named && "|»–—·•-".indexOf(before.charAt(before.length() - 1)) >= 0
                ? before.substring(0, before.length() - 1).strip()
                : title;
    }
}
