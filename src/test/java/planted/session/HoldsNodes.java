package planted.session;

import dateline.architecture.Breaks;
import javafx.scene.Node;

@Breaks("session needs no toolkit")
record HoldsNodes(Node node) {}
