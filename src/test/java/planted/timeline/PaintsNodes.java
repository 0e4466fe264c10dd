package planted.timeline;

import dateline.architecture.Breaks;
import javafx.scene.Node;

@Breaks("home of JavaFX")
record PaintsNodes(Node node) {}
