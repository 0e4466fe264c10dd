package dateline.ui.start;

import dateline.messages.Messages;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Opens the example, of which it draws the story in three points. */
final class ExampleCard extends Button {

    private final Messages messages;

    ExampleCard(Messages messages) {
        this.messages = messages;
        setId("start-example");
        getStyleClass().add("example-card");
        setMaxWidth(Double.MAX_VALUE);
        Label title = new Label(messages.text("start.example"));
        title.getStyleClass().add("title");
        Label open = new Label(messages.text("start.example.open"));
        open.getStyleClass().add("link");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label more = new Label(messages.text("start.example.more"));
        more.getStyleClass().add("aside");
        VBox card = new VBox(new HBox(title, between, open), points(), more);
        card.getStyleClass().add("lines");
        card.prefWidthProperty().bind(widthProperty().subtract(34));
        setGraphic(card);
        setAccessibleText(title.getText() + ". " + more.getText());
    }

    private Node points() {
        HBox points = new HBox();
        Stream.of("2", "9", "1").forEach(colour -> {
            VBox point = point("issue-" + colour, points.getChildren().size() + 1);
            HBox.setHgrow(point, Priority.ALWAYS);
            points.getChildren().add(point);
        });
        Region line = new Region();
        line.getStyleClass().add("axis");
        return new StackPane(line, points);
    }

    private VBox point(String colour, int number) {
        Label date = new Label(messages.text("start.example.date." + number));
        date.getStyleClass().add("aside");
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", colour);
        Label name = new Label(messages.text("start.example.event." + number));
        name.getStyleClass().add("name");
        VBox point = new VBox(date, dot, name);
        point.setAlignment(Pos.CENTER);
        point.setPrefWidth(0);
        return point;
    }
}
