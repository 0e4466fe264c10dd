package dateline.building;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.dossier.Dossier;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importers;
import dateline.importing.Warning;
import dateline.importing.text.TextImporter;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierBuilderTest {

    private static final ArticleSource UNREADABLE = new ArticleSource(
            "gone.txt",
            () -> {
                throw new ImportException("gone.txt", "file.missing");
            },
            Optional.empty());

    @TempDir
    private Path folder;

    private final DossierBuilder builder = Builders.ofPlainTexts();

    private static ArticleSource text(String name, String text) {
        return ArticleSource.of(new Document(name, Optional.empty(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ArticleSource talks(int number) {
        return text("talks" + number + ".txt", "Talks " + number + "\n\nThey met again.\n");
    }

    private Built build(ArticleSource... sources) {
        return builder.build(List.of(sources), Progress.UNWATCHED);
    }

    private static List<String> titles(Dossier dossier) {
        return dossier.articles().stream().map(Article::title).toList();
    }

    @Test
    void keepsTheOrderOfTheSourcesHoweverManyThereAre() {
        Built built = builder.build(
                IntStream.range(0, 100).mapToObj(DossierBuilderTest::talks).toList(), Progress.UNWATCHED);

        assertThat(titles(built.dossier()))
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(number -> "Talks " + number)
                        .toList());
        assertThat(built.dossier().articles()).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(built.dossier().title()).isEqualTo("Talks 0");
    }

    @Test
    void goesOnWhereOneSourceCannotBeRead() {
        Built built = build(talks(1), UNREADABLE, text("nothing.txt", ""), talks(2));

        assertThat(titles(built.dossier())).containsExactly("Talks 1", "Talks 2");
        assertThat(built.unread()).extracting(ImportException::key).containsExactly("file.missing", "file.empty");
    }

    @Test
    void goesOnWhereASourceFailsInAWayThatNobodyForesaw() {
        ArticleSource fault = new ArticleSource(
                "odd.txt",
                () -> {
                    throw new AssertionError("odd");
                },
                Optional.empty());
        Built built = build(talks(1), fault, talks(2));

        assertThat(titles(built.dossier())).containsExactly("Talks 1", "Talks 2");
        assertThat(built.unread())
                .singleElement()
                .extracting(ImportException::file)
                .isEqualTo("odd.txt");
    }

    @Test
    void keepsTheTextsWhereTheSearchForEventsFails() {
        Findings failing = (dossier, articles, progress) -> {
            throw new StackOverflowError();
        };
        Built built = new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), failing)
                .build(List.of(talks(1), talks(2)), Progress.UNWATCHED);

        assertThat(titles(built.dossier())).containsExactly("Talks 1", "Talks 2");
        assertThat(built.remarks())
                .extracting(remark -> remark.warning().key())
                .containsExactly("reader.failed", "reader.failed");
    }

    @Test
    void saysHowFarItLookedForEventsOnlyWhereItDid() {
        assertThat(remarksOnALongText(Optional.of("reader.damaged"), false)).containsExactly("reader.damaged");
        assertThat(remarksOnALongText(Optional.empty(), true)).containsExactly("reader.failed");
        assertThat(remarksOnALongText(Optional.empty(), false)).containsExactly("reader.long");
    }

    @Test
    void saysSoAsSoonAsTheTextCanBeReadUnlessEventsCannotBeLookedFor() {
        assertThat(remarksOnTheBareText(Optional.of("reader.unsupported"))).isEmpty();
        assertThat(remarksOnTheBareText(Optional.empty())).containsExactly("reader.long");
    }

    private static List<String> remarksOnTheBareText(Optional<String> hindrance) {
        DossierBuilder patient = ofALongText(hindrance, false);
        return keys(patient.texts(patient.read(DossierBuilder.NOTHING, List.of(talks(1)), Progress.UNWATCHED)));
    }

    private static List<String> remarksOnALongText(Optional<String> hindrance, boolean fails) {
        return keys(ofALongText(hindrance, fails).build(List.of(talks(1)), Progress.UNWATCHED));
    }

    private static List<String> keys(Built built) {
        return built.remarks().stream().map(remark -> remark.warning().key()).toList();
    }

    private static DossierBuilder ofALongText(Optional<String> hindrance, boolean fails) {
        Findings findings = new Findings() {
            @Override
            public Dossier added(Dossier dossier, List<Imported> articles, Progress progress) {
                if (fails) {
                    throw new IllegalStateException();
                }
                return new StatedEvents(LocalDate.of(2024, 3, 1), "Stated.").added(dossier, articles, progress);
            }

            @Override
            public Optional<Warning> hindrance() {
                return hindrance.map(key -> new Warning(key, List.of()));
            }

            @Override
            public Optional<Warning> limit(Article article) {
                return Optional.of(new Warning("reader.long", List.of(1, 2)));
            }
        };
        return new DossierBuilder(() -> new Importers(List.of(), new TextImporter()), findings);
    }

    @Test
    void believesWhoeverKnowsTheDate() {
        Article article = build(talks(1).dated(TimeSpan.parse("2023-06-19")))
                .dossier()
                .articles()
                .getFirst();

        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(article.source().evidence()).contains(DateEvidence.BY_HAND);
    }

    @Test
    void addsToADossierWithoutTouchingWhatItHolds() {
        Dossier before = build(talks(1), talks(2)).dossier();

        Built built = builder.add(before, List.of(talks(3), UNREADABLE), Progress.UNWATCHED);

        assertThat(titles(built.dossier())).containsExactly("Talks 1", "Talks 2", "Talks 3");
        assertThat(built.dossier().articles()).startsWith(before.articles().toArray(Article[]::new));
        assertThat(built.dossier().articles()).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(built.dossier().title()).isEqualTo(before.title());
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsCalledOff() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        Progress watching = new Progress() {
            @Override
            public void read(int done, int of) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() > 3;
            }
        };

        builder.build(
                IntStream.range(0, 1000).mapToObj(DossierBuilderTest::talks).toList(), watching);

        assertThat(told).contains(1, 2, 3).hasSizeLessThan(1000);
    }

    @Test
    void takesOfAFolderWhatCanBeReadAndIsNotHidden() throws IOException {
        for (String name : List.of("b.txt", "a/c.TXT", "a/picture.png", ".hidden.txt", ".git/d.txt", "none")) {
            Path file = folder.resolve("news").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Talks");
        }
        Path named = folder.resolve("whatever.xyz");

        assertThat(builder.sources(List.of(named, folder.resolve("news"))))
                .extracting(ArticleSource::name)
                .containsExactly("whatever.xyz", "c.TXT", "b.txt");
    }

    @Test
    void saysThatAFolderHoldsNothingToRead() {
        Built built = builder.build(builder.sources(List.of(folder)), Progress.UNWATCHED);

        assertThat(built.unread()).extracting(ImportException::key).containsExactly("folder.nothing");
    }

    @Test
    void anEmptyFolderCostsNoneOfTheOthers() throws IOException {
        Path text =
                Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("a.txt"), "Talks\n\nThey met.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Built built = builder.build(builder.sources(List.of(empty, text.getParent())), Progress.UNWATCHED);

        assertThat(titles(built.dossier())).containsExactly("Talks");
        assertThat(built.unread()).extracting(ImportException::file).containsExactly("empty");
    }
}
