package dateline.ui.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Work put off until the scene of a node has been laid out, when places on screen are known. */
public final class Pulses {

    private final Map<String, Runnable> waiting = new LinkedHashMap<>();
    private final Runnable run = this::run;

    /** For the scene that the node is in, now or later. */
    public Pulses(Node node) {
        node.sceneProperty().subscribe(this::move);
    }

    /** Does the work after the next layout; in place of what waits under the same name. */
    public void afterLayout(String name, Runnable work) {
        waiting.put(name, work);
        Platform.requestNextPulse();
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(run);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(run);
        }
    }

    private void run() {
        List<Runnable> due = List.copyOf(waiting.values());
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
