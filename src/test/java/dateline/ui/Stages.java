package dateline.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The one stage of the tests, which comes to each as the one before has left it. */
public final class Stages {

    private static final int PULSES = 4;
    private static final int MOST_SECONDS = 30;

    private Stages() {}

    /** Shows the scene at the corner of the screen, as large as it is, in the toolkit's own theme. */
    public static void show(Stage stage, Scene scene) {
        Application.setUserAgentStylesheet(null);
        stage.setMaximized(false);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    /** Waits until the scene has been laid out so often that what was set has its place, however busy the machine is. */
    public static void settle(Scene scene) {
        CountDownLatch pulses = new CountDownLatch(PULSES);
        Runnable count = () -> {
            pulses.countDown();
            Platform.requestNextPulse();
        };
        WaitForAsyncUtils.asyncFx(() -> {
            scene.addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
        });
        try {
            if (!pulses.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing was laid out");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            WaitForAsyncUtils.asyncFx(() -> scene.removePostLayoutPulseListener(count));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
