package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.building.DossierBuilder;
import dateline.building.ExtractedFindings;
import dateline.building.ExtractedFindings.ReaderSource;
import dateline.building.StatedEvents;
import dateline.dating.TimeTagger;
import dateline.dossier.AnnotationCorrections;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.EventCorrections;
import dateline.dossier.Issue;
import dateline.dossier.IssueCorrections;
import dateline.dossier.Revision;
import dateline.dossier.Status;
import dateline.extraction.Texts;
import dateline.importing.Importers;
import dateline.importing.table.TableImporter;
import dateline.importing.text.TextImporter;
import dateline.language.reader.UnreadableModelException;
import dateline.language.reader.UnreadableModelException.Reason;
import dateline.library.DossierException;
import dateline.library.FaultLog;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import dateline.messages.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BuildCommandTest {

    private static final String ARTICLE = "src/test/resources/dossiers/article.txt";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private ReaderSource reader = Texts::reader;

    @Test
    void doesNotTakeANameForSeveralWhereTheVerbMayBeAPlural()
            throws DossierException { // "the U.S. set limited objectives and achieved them"
        Path built = folder.resolve("built.dossier.json");
        assertThat(run("build", ARTICLE, "--published", "2023-06-19", "-o", built.toString()))
                .isZero();

        assertThat(new DossierFile().read(built).dossier().events())
                .extracting(Event::title)
                .contains("U.S. achieves limited objectives")
                .anyMatch(title -> title.startsWith("Blinken and other U.S. officials play down"));
    }

    @Test
    void takesInMinorEventsWhereTheyAreAskedFor() throws DossierException {
        Path usual = folder.resolve("usual.dossier.json");
        Path more = folder.resolve("more.dossier.json");
        assertThat(run("build", ARTICLE, "--published", "2023-06-19", "-o", usual.toString()))
                .isZero();
        assertThat(run("build", ARTICLE, "--published", "2023-06-19", "-o", more.toString(), "--more"))
                .isZero();

        assertThat(new DossierFile().read(more).dossier().events())
                .hasSizeGreaterThan(
                        new DossierFile().read(usual).dossier().events().size());
    }

    @Test
    void findsInTheOwnersArticleWhatItIsAbout() throws DossierException {
        Path out = folder.resolve("x.dossier.json");
        assertThat(run("build", ARTICLE, "--published", "2023-06-19", "-o", out.toString()))
                .isZero();
        Dossier dossier = new DossierFile().read(out).dossier();

        assertThat(dossier.events().stream()
                        .flatMap(event -> event.time().stream())
                        .map(Object::toString))
                .contains("2021/..", "2022", "2023-02", "2023-06-19");
        assertThat(dossier.events())
                .extracting(Event::title)
                .contains("Meeting in Bali", "China refuses to resume military-to-military communications")
                .anyMatch(title -> title.startsWith("U.S. shoots down a"));
        assertThat(dossier.issues()).hasSizeBetween(2, 8);
        assertThat(new DossierFile().check(out)).isEmpty();
    }

    @Test
    void asksForTheDateOfAnArticleWhereTimesWaitForOne() throws IOException {
        String out = folder.resolve("x.dossier.json").toString();
        assertThat(run("build", written("waits.txt", "Anna Berg resigned on Monday."), "-o", out))
                .isZero();
        assertThat(err.toString())
                .contains("The article has no date, and a time in it waits for one: give it with --published");

        err.getBuffer().setLength(0);
        assertThat(run("build", written("told.txt", "Anna Berg resigned on 3 May 2021."), "--force", "-o", out))
                .isZero();
        assertThat(err.toString()).doesNotContain("--published");
    }

    @Test
    void saysWhichFileCannotBeReadAndBuildsOfTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "News\n\nAnna Berg resigned on 3 May 2021.\n");
        Path out = folder.resolve("two.dossier.json");

        assertThat(run("build", good.toString(), folder.resolve("none.txt").toString(), "-o", out.toString()))
                .isOne();
        assertThat(err.toString()).contains("none.txt: There is no such file");
        assertThat(out).exists();
    }

    @Test
    void writesADossierOfEachArticleIntoAFolder() throws IOException, DossierException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        String other = written("other.txt", "Oscar Lund resigned on 4 May 2021.");

        assertThat(run("build", one, other, "-o", folder.toString())).isZero();

        assertThat(new DossierFile()
                        .read(folder.resolve("one.dossier.json"))
                        .dossier()
                        .events())
                .singleElement()
                .extracting(Event::title)
                .asString()
                .contains("Anna Berg resign");
        assertThat(folder.resolve("other.dossier.json")).exists();
    }

    @Test
    void writesNoDossierOverAnother() throws IOException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        String other = written("one.md", "Oscar Lund resigned on 4 May 2021.");

        assertThat(run("build", one, other, "-o", folder.toString())).isEqualTo(2);
        assertThat(folder.resolve("one.dossier.json")).doesNotExist();
    }

    @Test
    void writesOverNoCorrectionsOfAPerson() throws IOException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        Path dossier = folder.resolve("one.dossier.json");
        assertThat(run("build", one, "-o", dossier.toString())).isZero();
        assertThat(run("build", one, "-o", dossier.toString())).isZero();
        String corrected = Files.readString(dossier).replace("\"origin\": \"found\"", "\"origin\": \"accepted\"");
        Files.writeString(dossier, corrected);

        assertThat(run("build", one, "-o", dossier.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("one.dossier.json: This dossier holds corrections");
        assertThat(dossier).content().isEqualTo(corrected).contains("accepted");
        assertThat(run("build", one, "-o", dossier.toString(), "--force")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "origin": "found"   | "origin": "found", "time": { "value": "2021-05", "note": "By hand." } | holds corrections or notes
        "origin": "found"   | "origin": "curated"                 | holds corrections or notes
        "version": 1        | "version": 99                       | cannot be read
        "version": 1        | "version": }                        | cannot be read
        """)
    void writesOverNothingThatMayBeOfAPerson(String found, String changed, String said) throws IOException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        Path dossier = folder.resolve("one.dossier.json");
        run("build", one, "-o", dossier.toString());
        String built = Files.readString(dossier);
        assertThat(built).contains(found);
        String held = built.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(changed));
        Files.writeString(dossier, held);

        assertThat(run("build", one, "-o", dossier.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("one.dossier.json: This dossier " + said);
        assertThat(dossier).content().isEqualTo(held);
        assertThat(run("build", one, "-o", dossier.toString(), "--force")).isZero();
    }

    @Test
    void writesOverNoHighlightsAndNoOrderOfLanes() throws IOException, DossierException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        Path out = folder.resolve("one.dossier.json");
        run("build", one, "-o", out.toString());
        Dossier built = new DossierFile().read(out).dossier();
        TextSpan name = built.events().getFirst().mentions().getFirst().clause();
        Dossier followed = followed(built, "work");

        assertThat(isRefused(one, out, new AnnotationCorrections(built).highlight(name)))
                .isTrue();
        assertThat(isRefused(one, out, new IssueCorrections(followed).arrange(List.of("work"))))
                .isTrue();
        assertThat(isRefused(one, out, followed)).isFalse();
        assertThat(isRefused(one, out, followed(built, "stated-12"))).isFalse();
        assertThat(isRefused(one, out, followed(built, "stated"))).isTrue();
    }

    /** Beside what was built, an issue "Work" with this id. */
    private static Dossier followed(Dossier built, String id) {
        Issue issue = new Issue(id, "Work", List.of(), List.of());
        return new Dossier(
                built.title(), built.articles(), built.events(), List.of(issue), built.actors(), built.quotations());
    }

    @Test
    void writesOverNoNamesThatAPersonGave() throws IOException, DossierException {
        String table = Files.writeString(
                        folder.resolve("one.csv"),
                        "Date,Event,Category\n2021-05-03,They met,Summits\n2021-05-04,They left,\n")
                .toString();
        Path out = folder.resolve("one.dossier.json");
        assertThat(run("build", table, "-o", out.toString())).isZero();
        Dossier built = new DossierFile().read(out).dossier();
        String issue = built.issues().getFirst().id();
        String event = built.events().getFirst().id();
        Revision retitled =
                new Revision("They spoke", built.events().getFirst().curated(), Status.HAPPENED, List.of(issue));

        assertThat(isRefused(table, out, built)).isFalse();
        assertThat(isRefused(table, out, new IssueCorrections(built).rename(issue, "Talks")))
                .isTrue();
        assertThat(isRefused(table, out, new IssueCorrections(built).add("Talks")))
                .isTrue();
        assertThat(isRefused(table, out, new EventCorrections(built).revise(event, retitled)))
                .isTrue();
        assertThat(isRefused(
                        table,
                        out,
                        new EventCorrections(built)
                                .revise(event, Revision.of(built.events().getFirst()))))
                .isFalse();
    }

    private boolean isRefused(String article, Path out, Dossier held) throws DossierException {
        new DossierFile().write(out, held, Extras.none());
        return run("build", article, "-o", out.toString()) == 1;
    }

    @Test
    void writesOverNothingButDossiers() throws IOException {
        String one = written("one.txt", "Anna Berg resigned on 3 May 2021.");
        String notes = written("notes.txt", "My own.");

        assertThat(run("build", one, "-o", one)).isEqualTo(1);
        assertThat(run("build", one, "-o", notes)).isEqualTo(1);
        assertThat(run("build", one, "-o", "/dev/null", "--force")).isEqualTo(1);
        assertThat(err.toString())
                .contains("one.txt: This is one of the articles", "notes.txt: This is no dossier", "/dev/null: ");
        assertThat(Path.of(one)).content().contains("Anna Berg");
        assertThat(run("build", one, "-o", notes, "--force")).isZero();
        assertThat(run("build", one, "-o", notes)).isZero();
    }

    @Test
    void buildsOfWhatAManifestNamesAndSaysWhichLinesNameNothing() throws IOException {
        written("one.txt", "Anna Berg resigned on 3 May 2021.");
        Files.write(folder.resolve("two.txt"), new byte[] {0, 1, 2, 3});
        Path list = Files.writeString(
                folder.resolve("list.tsv"), "one.txt\t2021-05-04\ntwo.txt\nnone.txt\nfour.txt\tsoon\n");
        Path out = folder.resolve("x.dossier.json");

        assertThat(run("build", "--manifest", list.toString(), "-o", out.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("list.tsv:2: two.txt: This is not text", "list.tsv:3: There is no file none.txt");
        assertThat(out).exists();
    }

    @Test
    void wantsFilesAndAPlaceToWriteTo() {
        assertThat(run("build", "-o", folder.resolve("x.dossier.json").toString()))
                .isEqualTo(2);
        assertThat(run("build", ARTICLE)).isEqualTo(2);
        assertThat(run("build", ARTICLE, "--published", "yesterday", "-o", "x")).isEqualTo(2);
    }

    @Test
    void saysThatEventsWereNotLookedForWhereTheLanguageCannotBeRead() throws IOException, DossierException {
        Path out = folder.resolve("one.dossier.json");
        reader = () -> {
            throw new UnreadableModelException(Reason.RUNTIME, "made up", new UnsatisfiedLinkError());
        };

        assertThat(run("build", written("one.txt", "Anna Berg resigned on 3 May 2021."), "-o", out.toString()))
                .isZero();
        assertThat(err.toString()).startsWith("Events were not looked for").contains("One article, no events");
        assertThat(new DossierFile().read(out).dossier().articles()).hasSize(1);
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), "News\n\n" + text + "\n").toString();
    }

    private int run(String... arguments) {
        DatelineCommand dateline = new DatelineCommand(
                files -> 0,
                List.of(new BuildCommand(
                        new DossierBuilder(
                                () -> new Importers(
                                        List.of(new TableImporter(cell -> Optional.empty())), new TextImporter()),
                                new ExtractedFindings(
                                        new StatedEvents(
                                                LocalDate.of(2024, 1, 1),
                                                Messages.of("importing", Locale.getDefault())
                                                        .text("stated.note")),
                                        () -> TimeTagger.of(Locale.ENGLISH),
                                        reader)),
                        new DossierFile())),
                new FaultLog(folder));
        CommandLine line = dateline.line();
        line.setErr(new PrintWriter(err, true));
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(err, true)));
        return dateline.run(arguments);
    }
}
