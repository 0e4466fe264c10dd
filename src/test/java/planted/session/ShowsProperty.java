package planted.session;

import dateline.architecture.Breaks;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

@Breaks("session is read-only")
final class ShowsProperty {
    final StringProperty title = new SimpleStringProperty();
}
