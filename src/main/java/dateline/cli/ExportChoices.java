package dateline.cli;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.Paper;
import dateline.exporting.PictureStyle;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
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
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 16;

    /** Themes of pictures. */
    private enum Tone {
        LIGHT,
        DARK
    }

    @Option(names = "--range", paramLabel = "TIME", descriptionKey = "export.range", converter = EdtfConverter.class)
    private Optional<TimeSpan> range = Optional.empty();

    @Option(names = "--lane", paramLabel = "ISSUE", descriptionKey = "export.lane")
    private List<String> lanes = List.of();

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "export.as-of", converter = EdtfConverter.class)
    private @Nullable TimeSpan asOf;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "export.theme")
    private Tone tone = Tone.LIGHT;

    @Option(names = "--width", paramLabel = "PIXELS", descriptionKey = "export.width")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--scale", paramLabel = "FACTOR", descriptionKey = "export.scale")
    private double scale = PictureStyle.SCALE;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "export.paper")
    private Paper paper = Paper.WHOLE;

    private PictureStyle picture() {
        return new PictureStyle(tone == Tone.DARK, width.orElseGet(() -> PictureStyle.width(paper)), scale, paper);
    }

    /** The choices as options; throws where a lane is none of the dossier, or the width is out of all proportion. */
    ExportOptions options(Dossier dossier, CommandSpec spec, Messages messages) {
        ExportOptions options =
                new ExportOptions(range, lanes, Optional.ofNullable(asOf).map(TimeSpan::latest), 0, picture());
        if (width.filter(pixels -> pixels < NARROWEST || pixels > WIDEST).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), messages.text("export.width-range", width.orElseThrow(), NARROWEST, WIDEST));
        }
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw new ParameterException(
                    spec.commandLine(), messages.text("export.scale-range", scale, SMALLEST, LARGEST));
        }
        for (String lane : lanes) {
            ExportOptions one = new ExportOptions(range, List.of(lane), options.asOf(), 0, picture());
            if (dossier.issues().stream().noneMatch(one::isShown)) {
                String names =
                        dossier.issues().stream().map(issue -> issue.name()).collect(Collectors.joining(", "));
                throw new ParameterException(spec.commandLine(), messages.text("export.no-lane", lane, names));
            }
        }
        return options;
    }
}
