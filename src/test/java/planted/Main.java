package planted;

import dateline.architecture.Breaks;
import javafx.scene.Node;

@Breaks("home of JavaFX")
record Main(Node node) {}
