package planted.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

public final class Allowed {
    private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");

    public ReadOnlyObjectProperty<String> titleProperty() {
        return title.getReadOnlyProperty();
    }

    public void rename(planted.messages.Allowed messages, planted.timeline.Allowed timeline) {
        title.set(messages.toString() + timeline);
    }
}
