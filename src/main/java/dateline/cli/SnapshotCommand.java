package dateline.cli;

import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Settings.Dock;
import dateline.library.Settings.Events;
import dateline.library.Settings.Theme;
import dateline.library.Settings.View;
import dateline.messages.Messages;
import dateline.session.Axis;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Draws the window into a picture. */
@Command(name = "snapshot")
public final class SnapshotCommand implements Callable<Integer> {

    private final Snapshot.Camera camera;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "snapshot.file")
    private @Nullable Path file;

    @Option(names = "--select", paramLabel = "EVENT", descriptionKey = "snapshot.select")
    private @Nullable String select;

    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "snapshot.find")
    private String find = "";

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "snapshot.theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "snapshot.view")
    private View view = View.TIMELINE;

    @Option(names = "--dock", paramLabel = "PLACE", descriptionKey = "snapshot.dock")
    private Dock dock = Dock.RIGHT;

    @Option(names = "--axis", paramLabel = "AXIS", descriptionKey = "snapshot.axis")
    private Axis axis = Axis.HAPPENED;

    @Option(
            names = "--window",
            paramLabel = "TIME",
            descriptionKey = "snapshot.window",
            converter = EdtfConverter.class)
    private @Nullable TimeSpan window;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "snapshot.as-of", converter = EdtfConverter.class)
    private @Nullable TimeSpan asOf;

    @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "snapshot.size", converter = SizeText.class)
    private Snapshot.Size size = new Snapshot.Size(1280, 800);

    @Option(names = "-o", required = true, paramLabel = "OUT.png", descriptionKey = "snapshot.out")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The camera draws the window. */
    public SnapshotCommand(Snapshot.Camera camera) {
        this.camera = camera;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.of("cli", Locale.getDefault());
        try {
            camera.take(snapshot(), new ReadingProgress(this::complain, messages));
            return 0;
        } catch (DossierException refused) {
            refused.lines(Messages.of("library", Locale.getDefault())).forEach(this::complain);
        } catch (ImportException refused) {
            complain(refused.line(Messages.of("importing", Locale.getDefault())));
        } catch (Snapshot.NoSuchEvent unknown) {
            complain(messages.text("snapshot.no-event", String.valueOf(unknown.getMessage())));
        }
        return 1;
    }

    private Snapshot snapshot() {
        Snapshot.Look look = new Snapshot.Look(
                theme,
                new Events(view, dock),
                axis,
                Optional.ofNullable(window),
                Optional.ofNullable(asOf).map(TimeSpan::latest));
        return new Snapshot(Optional.ofNullable(file), Optional.ofNullable(select), find, look, size, out);
    }

    private void complain(String line) {
        spec.commandLine().getErr().println(line);
    }

    /** {@code WIDTHxHEIGHT}, each from 1 to {@value #MOST}. */
    private static final class SizeText implements ITypeConverter<Snapshot.Size> {

        private static final int MOST = 10_000;

        @Override
        public Snapshot.Size convert(String text) {
            String[] sides = text.split("x", 2);
            if (sides.length < 2) {
                throw new TypeConversionException(text);
            }
            return new Snapshot.Size(side(sides[0]), side(sides[1]));
        }

        private static int side(String text) {
            int side = Integer.parseInt(text);
            if (side < 1 || side > MOST) {
                throw new TypeConversionException(text);
            }
            return side;
        }
    }
}
