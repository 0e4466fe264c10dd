package dateline.ui.timeline;

import dateline.timeline.Heading;
import dateline.ui.controls.Hint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The issues without a dated event, each with its colour and its name, and how many of them have no room. */
final class UndatedIssues {

    /** How wide what says how many have no room is. */
    static final double REST = 32;

    private final Label rest = new Label();
    private final Hint hint = new Hint(rest);
    private List<Label> labels = List.of();
    private List<Heading> headings = List.of();

    UndatedIssues() {
        rest.getStyleClass().add("undated-issue");
    }

    /** Stands for these from now on. */
    void set(List<Heading> issues, Function<Heading, String> colour) {
        headings = issues;
        labels = issues.stream().map(issue -> label(issue, colour)).toList();
    }

    private static Label label(Heading issue, Function<Heading, String> colour) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", colour.apply(issue));
        Label name = new Label(issue.name(), dot);
        name.getStyleClass().add("undated-issue");
        return name;
    }

    List<Label> labels() {
        return labels;
    }

    List<String> names() {
        return labels.stream().map(Label::getText).toList();
    }

    /** Those that the node stands for: one, or those that have no room; none where it is another. */
    List<Heading> of(Node node) {
        return IntStream.range(0, labels.size())
                .filter(number -> node == rest ? !labels.get(number).isVisible() : labels.get(number) == node)
                .mapToObj(headings::get)
                .toList();
    }

    /** What says how many have no room. */
    Label rest() {
        return rest;
    }

    /** Says how many are not shown, and which. */
    void tellRest(Predicate<Label> isShown, EventWords words) {
        List<String> left =
                labels.stream().filter(isShown.negate()).map(Label::getText).toList();
        rest.setText(words.text("undated.more", left.size()));
        hint.say(Optional.of(String.join(", ", left)));
    }
}
