package dateline.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The one stage of the tests, which comes to each as the one before has left it. */
public final class Stages {

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
}
