package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import java.util.Map;
import java.util.stream.IntStream;

/** Which of the ten issue colours of the style sheet an issue has, by its place in the dossier. */
public final class IssuePalette {

    private static final int COLOURS = 10;

    private final Map<String, Integer> numbers;

    public IssuePalette(Dossier dossier) {
        numbers = IntStream.range(0, dossier.issues().size())
                .boxed()
                .collect(toUnmodifiableMap(place -> dossier.issues().get(place).id(), place -> place % COLOURS + 1));
    }

    /** The style class of the issue, {@code issue-1} to {@code issue-10}; {@code issue-none} for one the dossier lacks. */
    public String styleClass(String issue) {
        return numbers.containsKey(issue) ? "issue-" + numbers.get(issue) : "issue-none";
    }

    /** The style class of the main issue of the event. */
    public String styleClass(Event event) {
        return event.issues().stream().findFirst().map(this::styleClass).orElse("issue-none");
    }
}
