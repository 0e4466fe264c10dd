package planted.ui.controls;

import dateline.architecture.Breaks;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

@Breaks("properties are named so")
final class Names {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }
}
