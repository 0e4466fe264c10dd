package dateline.ui.contents;

import dateline.dossier.Issue;
import dateline.dossier.IssuePalette;
import dateline.messages.Messages;
import dateline.session.Correcting;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The colours that an issue may have, and that of its place in the dossier. */
final class ColourMenu extends Menu {

    private final Issue issue;
    private final Correcting correcting;

    ColourMenu(Issue issue, Correcting correcting, Messages messages) {
        super(messages.text("contents.colour"));
        this.issue = issue;
        this.correcting = correcting;
        String[] names = messages.text("contents.colours").split(" ");
        IntStream.rangeClosed(1, Issue.COLOURS)
                .mapToObj(number -> coloured(number, names[number - 1]))
                .forEach(getItems()::add);
        getItems().addAll(new SeparatorMenuItem(), item(OptionalInt.empty(), messages.text("contents.colour.usual")));
    }

    private MenuItem coloured(int number, String name) {
        MenuItem item = item(OptionalInt.of(number), name);
        Region sample = new Region();
        sample.getStyleClass().addAll("colour", IssuePalette.styleClass(number));
        item.setGraphic(sample);
        return item;
    }

    private MenuItem item(OptionalInt colour, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(issue.colour().equals(colour));
        item.setOnAction(chosen -> correcting.colour(issue, colour));
        return item;
    }
}
