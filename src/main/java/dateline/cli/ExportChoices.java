package dateline.cli;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What of a dossier is wanted, and how it is drawn. */
final class ExportChoices {

    private static final int NARROWEST = 480;
    private static final int WIDEST = 20_000;

    /** Themes of pictures. */
    private enum Tone {
        LIGHT,
        DARK
    }

    @Option(names = "--range", paramLabel = "TIME", descriptionKey = "export.range", converter = EdtfConverter.class)
    private Optional<TimeSpan> range = Optional.empty();

    @Option(names = "--lane", paramLabel = "ISSUE", descriptionKey = "export.lane")
    private List<String> lanes = List.of();

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "export.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "export.theme")
    private Tone tone = Tone.LIGHT;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "export.width")
    private int width = ExportOptions.WIDTH;

    /** The choices as options; throws where a lane is none of the dossier, or the width is out of all proportion. */
    ExportOptions options(Dossier dossier, CommandSpec spec, Messages messages) {
        ExportOptions options = new ExportOptions(range, lanes, Optional.ofNullable(asOf), tone == Tone.DARK, width);
        if (width < NARROWEST || width > WIDEST) {
            throw new ParameterException(
                    spec.commandLine(), messages.text("export.width-range", width, NARROWEST, WIDEST));
        }
        for (String lane : lanes) {
            ExportOptions one = new ExportOptions(range, List.of(lane), options.asOf(), options.isDark(), width);
            if (dossier.issues().stream().noneMatch(one::isShown)) {
                String names =
                        dossier.issues().stream().map(issue -> issue.name()).collect(Collectors.joining(", "));
                throw new ParameterException(spec.commandLine(), messages.text("export.no-lane", lane, names));
            }
        }
        return options;
    }
}
