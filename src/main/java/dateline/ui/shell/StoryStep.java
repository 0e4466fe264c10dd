package dateline.ui.shell;

import dateline.exporting.StarredStory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One event as it is told to others. */
final class StoryStep extends VBox {

    private final Label date = label("date");
    private final Label title = label("title");
    private final Label quote = label("quote");
    private final Label source = label("source");
    private final Label own = label("own");
    private final Label place = label("place");

    StoryStep() {
        getStyleClass().add("story-step");
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(date, title, quote, source, own, place);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setId("presentation-" + styleClass);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /** Tells one, with its passage and its place in the story in words. */
    void tell(StarredStory.Step step, String passage, String number) {
        write(date, step.date());
        write(title, step.title());
        write(quote, passage);
        write(source, step.source().orElse(""));
        write(own, String.join("\n", step.ownWords()));
        write(place, number);
    }

    /** Says something instead. */
    void say(String words) {
        Stream.of(date, quote, source, own, place).forEach(label -> write(label, ""));
        write(title, words);
    }

    /** All that is said, for those who listen. */
    String text() {
        return Stream.of(date, title, quote, source, own, place)
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void write(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
