package dateline.importing.html;

import dateline.importing.Draft;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote an article: whom its page names, in data before what is shown, and a person before the site. */
record Authors(StructuredData data, MetaTags tags, Bylines bylines) {

    private static final Pattern HOST = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.\\p{Lower}{2,}");

    void tell(Draft draft) {
        List<String> named = Stream.concat(
                        Stream.concat(Stream.of(data.authors()), tags.authors()), Stream.of(bylines.names()))
                .toList();
        named.stream().filter(name -> !isTheSite(name)).forEach(draft::author);
        named.forEach(draft::author);
    }

    private boolean isTheSite(String name) {
        return HOST.matcher(name.strip()).matches()
                || Stream.of(data.publisher(), tags.publisher()).anyMatch(name.strip()::equalsIgnoreCase);
    }
}
