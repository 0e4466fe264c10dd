package dateline.cli;

import dateline.article.TimeExpression;
import dateline.dating.Domain;
import dateline.dating.TimeTagger;
import dateline.exporting.timex.JsonTimexWriter;
import dateline.exporting.timex.TaggedDocument;
import dateline.exporting.timex.TimeMlWriter;
import dateline.exporting.timex.TimexWriter;
import dateline.exporting.timex.TsvTimexWriter;
import dateline.importing.ImportException;
import dateline.messages.Messages;
import dateline.time.DerivationWords;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the time expressions of plain text files, which are worked on side by side. */
@Command(name = "tag")
public final class TagCommand implements Callable<Integer> {

    /** How expressions are printed. */
    enum Format {
        TSV,
        TIMEML,
        JSON
    }

    /** What came of one file: lines to print, or the problem. */
    private record Outcome(String lines, long characters, Optional<String> problem) {}

    private final Supplier<TimeTagger> tagger;
    private final Messages messages = Messages.of("cli", Locale.getDefault());
    private final Messages reasons = Messages.of("importing", Locale.getDefault());

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published", converter = EdtfConverter.class)
    private Optional<TimeSpan> published = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TSV;

    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "domain")
    private Domain domain = Domain.AUTO;

    @Option(names = "--manifest", paramLabel = "M.tsv", descriptionKey = "manifest")
    private Optional<Path> manifest = Optional.empty();

    @Option(names = "--stats", descriptionKey = "stats")
    private boolean stats;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "texts")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Tags with what this gives; it is asked only when there is something to tag. */
    public TagCommand(Supplier<TimeTagger> tagger) {
        this.tagger = tagger;
    }

    /** The expressions go to standard output; what could not be read, and the statistics, to standard error. */
    @Override
    public Integer call() {
        if (files.isEmpty() && manifest.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("tag.nothing"));
        }
        List<String> problems = new ArrayList<>();
        int status = tagAll(texts(problems));
        problems.forEach(spec.commandLine().getErr()::println);
        return problems.isEmpty() ? status : 1;
    }

    private List<TextFile> texts(List<String> problems) {
        List<TextFile> texts = new ArrayList<>();
        manifest.ifPresent(list -> {
            try {
                Manifest read = Manifest.read(list, messages);
                texts.addAll(read.files());
                problems.addAll(read.problems());
            } catch (ImportException reason) {
                problems.add(reason.line(reasons));
            }
        });
        for (Path file : files) {
            try {
                texts.addAll(TextFile.at(file, published));
            } catch (IOException closed) {
                problems.add(messages.text("tag.unreadable", file));
            }
        }
        return texts;
    }

    private int tagAll(List<TextFile> texts) {
        TimeTagger loaded = tagger.get();
        TimexWriter writer = writer();
        List<Outcome> done = new ArrayList<>(texts.size());
        long begin = System.nanoTime();
        texts.parallelStream().map(text -> outcome(text, loaded, writer)).forEachOrdered(outcome -> {
            spec.commandLine().getOut().print(outcome.lines());
            done.add(new Outcome("", outcome.characters(), outcome.problem()));
        });
        spec.commandLine().getOut().flush();
        if (stats) {
            printStatistics(done, (System.nanoTime() - begin) / 1e9);
        }
        List<String> problems =
                done.stream().flatMap(outcome -> outcome.problem().stream()).toList();
        problems.forEach(spec.commandLine().getErr()::println);
        if (spec.commandLine().getOut().checkError() || System.out.checkError()) {
            spec.commandLine().getErr().println(messages.text("tag.unwritten"));
            return 1;
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private Outcome outcome(TextFile file, TimeTagger loaded, TimexWriter writer) {
        try {
            String text = file.text();
            List<TimeExpression> found = loaded.tag(text).resolve(file.published(), domain);
            TaggedDocument document = new TaggedDocument(file.name(), text, file.published(), found);
            return new Outcome(writer.write(document), text.codePointCount(0, text.length()), Optional.empty());
        } catch (ImportException reason) {
            return new Outcome("", 0, Optional.of(file.where() + ": " + reason.sentence(reasons)));
        }
    }

    private TimexWriter writer() {
        return switch (format) {
            case TSV -> new TsvTimexWriter();
            case TIMEML -> new TimeMlWriter();
            case JSON -> {
                Messages times = Messages.of("time", Locale.ENGLISH);
                yield new JsonTimexWriter(new DerivationWords(times, new TimeWords(times, Locale.ENGLISH)));
            }
        };
    }

    private void printStatistics(List<Outcome> done, double seconds) {
        long documents =
                done.stream().filter(outcome -> outcome.problem().isEmpty()).count();
        long characters = done.stream().mapToLong(Outcome::characters).sum();
        long perSecond = Math.round(characters / Math.max(seconds, 1e-9));
        spec.commandLine().getErr().println(messages.text("tag.stats", documents, characters, seconds, perSecond));
    }
}
