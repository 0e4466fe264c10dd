package dateline;

import dateline.building.Progress;
import dateline.cli.Snapshot;
import dateline.dossier.Event;
import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Settings;
import dateline.library.json.AtomicFile;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.Jobs;
import dateline.session.Opening;
import dateline.ui.shell.Views;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws the window without a display. */
final class Picture implements Snapshot.Camera {

    /** Highlights, scrolling and titles follow each other frame by frame before the window is still. */
    private static final int FRAMES_TO_SETTLE = 20;

    private final Assembly assembly;

    Picture(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void take(Snapshot snapshot, Progress progress)
            throws DossierException, ImportException, Snapshot.NoSuchEvent {
        Desk desk = open(snapshot, progress);
        Optional<Event> selected = selected(snapshot, desk);
        paintInMemory();
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.startup(() -> {
            Scene scene = show(snapshot, desk, selected);
            onceStill(() -> picture.completeAsync(() -> copy(scene), Runnable::run));
        });
        BufferedImage taken = picture.join();
        AtomicFile.write(snapshot.out(), out -> ImageIO.write(taken, "png", out));
        Platform.exit();
    }

    private Desk open(Snapshot snapshot, Progress progress) throws DossierException, ImportException {
        Settings usual = Settings.DEFAULT;
        Settings looked = new Settings(
                snapshot.look().theme(),
                usual.text(),
                usual.window(),
                usual.files(),
                usual.find(),
                snapshot.look().events());
        Desk desk = assembly.desk(Jobs.onCallingThread(), looked, Stores.in(Optional.empty()));
        desk.gathering()
                .shareProperty()
                .subscribe(share -> share.ifPresent(read -> progress.read(read.done(), read.of())));
        snapshot.file().ifPresentOrElse(file -> desk.open(List.of(file)), desk.opening()::openExample);
        if (desk.gathering().outcomeProperty().get().orElse(null) instanceof Gathering.Outcome.Nothing nothing) {
            throw nothing.reasons().getFirst();
        }
        if (desk.opening().outcomeProperty().get().orElse(null) instanceof Opening.Outcome.Failed failed) {
            throw failed.reason();
        }
        return desk;
    }

    private static Optional<Event> selected(Snapshot snapshot, Desk desk) throws Snapshot.NoSuchEvent {
        if (snapshot.select().isEmpty()) {
            return Optional.empty();
        }
        String name = snapshot.select().get();
        return Optional.of(desk.session().dossier().events().stream()
                .filter(event -> event.id().equals(name) || called(event, name))
                .findFirst()
                .orElseThrow(() -> new Snapshot.NoSuchEvent(name)));
    }

    private static boolean called(Event event, String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        return event.headline().names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
    }

    private Scene show(Snapshot snapshot, Desk desk, Optional<Event> selected) {
        Stage stage = new Stage();
        Views views = assembly.fill(stage, desk);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(snapshot.size().width());
        stage.setHeight(snapshot.size().height());
        stage.getScene().getPreferences().setReducedMotion(true);
        stage.show();
        stage.setIconified(true); // the screen that is not there may be too small to paint on; the picture needs none
        if (!snapshot.find().isEmpty()) {
            views.find().find(snapshot.find());
        }
        desk.session().charting().draw(snapshot.look().axis());
        snapshot.look().window().ifPresent(desk.session().window()::mark);
        snapshot.look().asOf().ifPresent(desk.session().asOf()::lookFrom);
        selected.ifPresent(desk.session().selection()::select);
        return stage.getScene();
    }

    /** From now on JavaFX paints without a display; before it starts. */
    static void paintInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** Does the work when the windows have come to rest. */
    static void onceStill(Runnable work) {
        FrameTimer.after(FRAMES_TO_SETTLE, work);
    }

    private static BufferedImage copy(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
