package dateline.dossier;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which of the ten issue colours of the style sheet an issue has: that which a person chose, or else one by its place in the dossier. */
public final class IssuePalette {

    private static final String NONE = "issue-none";

    private final Map<String, String> classes;

    public IssuePalette(Dossier dossier) {
        List<Issue> issues = dossier.issues();
        classes = IntStream.range(0, issues.size())
                .boxed()
                .collect(toUnmodifiableMap(
                        place -> issues.get(place).id(), place -> styleClass(issues.get(place), place)));
    }

    private static String styleClass(Issue issue, int place) {
        return styleClass(issue.colour().orElse(place % Issue.COLOURS + 1));
    }

    /** The style class of the colour with this number, which is from 1 to {@value Issue#COLOURS}. */
    public static String styleClass(int colour) {
        return "issue-" + colour;
    }

    /** The style class of the issue; {@code issue-none} for one the dossier lacks. */
    public String styleClass(String issue) {
        return classes.getOrDefault(issue, NONE);
    }

    /** The style class of an issue, or of what belongs to none. */
    public String styleClass(Optional<String> issue) {
        return issue.map(this::styleClass).orElse(NONE);
    }

    /** The style class of the main issue of the event. */
    public String styleClass(Event event) {
        return styleClass(event.issues().stream().findFirst());
    }
}
