package dateline;

import dateline.cli.Window;
import dateline.library.DossierException;
import dateline.library.FileLink;
import dateline.library.Settings;
import dateline.library.json.SettingsFile;
import dateline.library.json.Stores;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.Jobs;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.ui.shell.MainWindow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program as a window. */
final class App implements Window {

    private static final double BESIDE = 32;
    private static final Duration QUIET = Duration.seconds(4);

    /** The first shows the text and the timeline, the second what stands beside the words, whose places are known then. */
    private static final int FRAMES_TO_SEE = 2;

    private final CompletableFuture<Void> seen = new CompletableFuture<>();
    private final Jobs jobs = Jobs.onVirtualThreads(Platform::runLater).startingWith(seen);
    private final Jobs.Queue writes = jobs.queue();
    private final Jobs.Queue collections = jobs.queue();
    private final Assembly assembly;
    private final Supplier<SettingsFile> file;
    private final Stores stores;

    /** Where settings are kept is asked for in the background, since its reader takes a while to be made. */
    App(Assembly assembly, Supplier<SettingsFile> file, Stores stores) {
        this.assembly = assembly;
        this.file = file;
        this.stores = stores;
    }

    @Override
    public int open(List<FileLink> files) {
        return open(files, () -> {});
    }

    /**
     * The same.
     *
     * @param onShown is done once the window is there
     */
    int open(List<FileLink> files, Runnable onShown) {
        if (!hasDisplay()) {
            return fail("window.no-display");
        }
        CompletableFuture<Settings> remembered =
                CompletableFuture.supplyAsync(() -> file.get().read()); // while JavaFX starts
        CompletableFuture<Void> read = CompletableFuture.runAsync(assembly::readAhead);
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> orFail(closed, () -> {
                Settings settings =
                        remembered.thenCombine(read, (found, all) -> found).join();
                Stage stage = stage(files, settings, closed);
                // what was read meanwhile comes first, and is laid out together with the window
                Platform.runLater(() -> orFail(closed, () -> show(stage, onShown)));
            }));
            int status = closed.join();
            stores.journals().close(); // all is saved, or was not to be
            return status;
        } catch (CompletionException | UnsupportedOperationException broken) {
            return fail("window.failed", String.valueOf(broken.getMessage()));
        }
    }

    private Stage stage(List<FileLink> files, Settings settings, CompletableFuture<Integer> closed) {
        Stage stage = new Stage();
        if (settings.window().bounds().isEmpty()) {
            MainWindow.place(stage);
        }
        Desk desk = fill(stage, settings, files, closed);
        jobs.lane().run(stores.journals()::left, desk.opening()::offer, error -> {});
        return stage;
    }

    private void show(Stage stage, Runnable onShown) {
        Parent root = stage.getScene().getRoot();
        root.applyCss(); // to be done by the time that it is shown, which would leave it to the first frame
        root.layout();
        stage.show();
        FrameTimer.after(FRAMES_TO_SEE, () -> seen.complete(null));
        onShown.run();
    }

    private static void orFail(CompletableFuture<Integer> closed, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            closed.completeExceptionally(broken);
        }
    }

    private Desk fill(Stage stage, Settings settings, List<FileLink> files, CompletableFuture<Integer> closed) {
        Desk desk = assembly.desk(jobs, settings, stores);
        keep(desk.preferences());
        giveBack(desk.gathering());
        if (files.isEmpty()) {
            desk.begin();
        } else {
            desk.open(files.stream().map(FileLink::file).toList());
            files.getFirst().event().ifPresent(event -> selectOnceOpen(desk, event));
        }
        assembly.fill(stage, desk, () -> showAnother(stage, desk, closed)); // while the file is read
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                desk.saving().look();
            }
        });
        stage.setOnHidden(hidden -> {
            desk.saving().close();
            int status = remember(assembly.bookmarks().addTo(desk.preferences().settings()));
            if (javafx.stage.Window.getWindows().stream().noneMatch(javafx.stage.Window::isShowing)) {
                closed.complete(status);
            }
        });
        return desk;
    }

    /** Gives the memory that the start took, or reading, back to the system, a while after the last text was read. */
    private void giveBack(Gathering gathering) {
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(over -> collections.run(System::gc)); // as the launcher starts it, beside all else
        gathering.shareProperty().subscribe(share -> share.ifPresentOrElse(now -> quiet.stop(), quiet::playFromStart));
    }

    private static void selectOnceOpen(Desk desk, String id) {
        desk.opening()
                .outcomeProperty()
                .subscribe(outcome -> desk.session().dossier().events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .filter(event -> outcome.filter(Opening.Outcome.Opened.class::isInstance)
                                .isPresent())
                        .ifPresent(desk.session().selection()::select));
    }

    /** Settings are written as they change, in the order in which they do, with what was left in any window. */
    private void keep(Preferences preferences) {
        preferences.settingsProperty().subscribe((before, settings) -> {
            Settings all = assembly.bookmarks().addTo(settings);
            writes.run(() -> remember(all));
        });
    }

    /** Another window like one, on the page to start from, a little lower and to the right. */
    private void showAnother(Stage beside, Desk desk, CompletableFuture<Integer> closed) {
        Settings like = desk.preferences().settings();
        Settings settings = new Settings(
                like.theme(),
                like.text(),
                Settings.Window.DEFAULT,
                new Settings.Files(Optional.empty(), like.files().recent()),
                like.find(),
                like.events());
        Stage stage = new Stage();
        fill(stage, settings, List.of(), closed);
        stage.setWidth(beside.getWidth());
        stage.setHeight(beside.getHeight());
        stage.setX(beside.getX() + BESIDE);
        stage.setY(beside.getY() + BESIDE);
        stage.show();
    }

    private int remember(Settings settings) {
        try {
            file.get().write(settings);
        } catch (DossierException refused) {
            refused.lines(Messages.of("library", Locale.getDefault())).forEach(System.err::println);
        }
        return 0;
    }

    /** Only where the system has windows through X or Wayland can a display be missing. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean needsDisplay = system.contains("linux") || system.contains("bsd");
        boolean drawsWithout = "Headless".equals(System.getProperty("glass.platform"));
        return !needsDisplay
                || drawsWithout
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(
                                name -> !System.getenv().getOrDefault(name, "").isEmpty());
    }

    private static int fail(String key, Object... arguments) {
        System.err.println(Messages.of("cli", Locale.getDefault()).text(key, arguments));
        return 1;
    }
}
