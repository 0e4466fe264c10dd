package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dateline.article.Article;
import dateline.building.Builders;
import dateline.building.DossierBuilder;
import dateline.building.ExtractedFindings;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.language.reader.UnreadableModelException;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Gathering.Outcome;
import dateline.time.TimeSpan;
import dateline.timeline.TimelineEvents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {

    private static final String LONG = "Long\n\n" + "They met.\n\n".repeat(200_000);

    @TempDir
    private Path folder;

    /** What is gathered, on which kind of thread. */
    private static final class Rig {

        private final ReadingSession session;
        private final Opening opening;
        private final Gathering gathering;
        private final Saving saving;

        Rig(Jobs jobs) {
            this(jobs, Builders.ofPlainTexts());
        }

        Rig(Jobs jobs, DossierBuilder builder) {
            Preferences preferences = new Preferences(Settings.DEFAULT);
            session = new ReadingSession(jobs);
            opening = new Opening(session, preferences, jobs, Example.path());
            gathering = new Gathering(session, opening, jobs, builder);
            saving = new Saving(session, opening, gathering, preferences, Stores.in(Optional.empty()), jobs);
        }

        List<String> titles() {
            return session.dossier().articles().stream().map(Article::title).toList();
        }

        String read() {
            return session.article().map(Article::title).orElse("");
        }

        Outcome outcome() {
            return gathering.outcomeProperty().get().orElseThrow();
        }
    }

    private final Rig rig = new Rig(Jobs.onCallingThread());

    private Path file(String name, String title) throws IOException {
        return Files.writeString(folder.resolve(name), title + "\n\nThey met.\n");
    }

    private static Document pasted(String text) {
        return new Document("Pasted text", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesADossierOfFilesAndFolders() throws IOException {
        file("b.txt", "Second");
        file("a.txt", "First");

        rig.gathering.open(List.of(folder));

        assertThat(rig.titles()).containsExactly("First", "Second");
        assertThat(rig.read()).isEqualTo("First");
        assertThat(rig.outcome()).isInstanceOf(Outcome.Gathered.class);
        assertThat(rig.gathering.shareProperty().get()).isEmpty();
    }

    @Test
    void whatIsMadeOfFilesIsNotUnsavedAndBelongsToNoFile() throws IOException {
        rig.gathering.open(List.of(file("a.txt", "First")));

        assertThat(rig.saving.unsaved()).isFalse();
        assertThat(rig.saving.file()).isEmpty();
    }

    @Test
    void addsMinorEventsAsAStepThatCanBeUndone() throws IOException {
        Rig minor = new Rig(Jobs.onCallingThread(), Builders.ofTextsWithMinorEvents());
        minor.gathering.open(List.of(file("a.txt", "First")));

        minor.gathering.seekMinor();

        assertThat(minor.session.dossier().events()).hasSize(1);
        assertThat(minor.session.history().undoableProperty().get()).contains("change.minor");
        assertThat(minor.gathering.shareProperty().get()).isEmpty();

        minor.session.history().undo();

        assertThat(minor.session.dossier().events()).isEmpty();
    }

    @Test
    void saysThatThereAreNoMoreMinorEvents() throws IOException {
        rig.gathering.open(List.of(file("a.txt", "First")));

        rig.gathering.seekMinor();

        assertThat(rig.session.history().undoableProperty().get()).isEmpty();
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Gathered.class,
                        gathered -> assertThat(gathered.built().remarks())
                                .extracting(remark -> remark.warning().key())
                                .containsExactly("minor.none"));
    }

    @Test
    void saysAtOnceWhatIsLookedThroughInPart() throws IOException {
        ExtractedFindings.ReaderSource running = () -> (sentences, watch) -> {
            throw new CancellationException(); // what is told is told before
        };
        assertThat(toldAtOnceOf("Short", running)).isEmpty();
        assertThat(toldAtOnceOf(LONG, running)).containsExactly("reader.long");
    }

    @Test
    void saysNotEvenForAMomentThatWhatCannotBeReadIsLookedThroughInPart() throws IOException {
        assertThat(toldAtOnceOf(LONG, () -> {
                    throw new UnreadableModelException(
                            UnreadableModelException.Reason.MODEL, "made up", new IOException());
                }))
                .isEmpty();
    }

    /** The keys of what is told of a text as soon as it is open. */
    private List<String> toldAtOnceOf(String text, ExtractedFindings.ReaderSource reader) throws IOException {
        Rig english = new Rig(Jobs.onCallingThread(), Builders.ofEnglishTexts(reader));
        List<String> told = new ArrayList<>();
        english.gathering
                .openedProperty()
                .subscribe(opened -> opened.filter(Gathering.Opened::isFirst)
                        .ifPresent(first -> first.built().remarks().stream()
                                .map(remark -> remark.warning().key())
                                .forEach(told::add)));
        english.gathering.open(List.of(Files.writeString(folder.resolve("a.txt"), text)));
        return told;
    }

    @Test
    void whatIsPastedIsUnsaved() {
        rig.gathering.open(pasted("Talks\n\nThey met."));

        assertThat(rig.titles()).containsExactly("Talks");
        assertThat(rig.saving.unsaved()).isTrue();
    }

    @Test
    void savingWhatIsGatheredDoesNotReplaceTheFileThatWasOpenBefore() throws IOException {
        Path before = Files.copy(Example.path(), folder.resolve("before.dossier.json"));
        rig.opening.open(before);

        rig.gathering.open(pasted("Talks\n\nThey met."));

        assertThat(rig.saving.file()).isEmpty();
    }

    @Test
    void keepsWhatIsOpenWhenNothingCanBeRead() throws IOException {
        rig.gathering.open(List.of(file("a.txt", "First")));

        rig.gathering.open(List.of(folder.resolve("none.txt"), folder.resolve("neither.txt")));

        assertThat(rig.titles()).containsExactly("First");
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Nothing.class,
                        nothing -> assertThat(nothing.reasons())
                                .extracting(ImportException::key)
                                .containsExactly("file.missing", "file.missing"));
    }

    @Test
    void opensTheEarliestOfAFolderAndThoseWithoutADateLast() throws IOException {
        file("a.txt", "Without");
        file("b.txt", "Late\n\n19 June 2023");
        file("c.txt", "Early\n\n3 March 2023");

        rig.gathering.open(List.of(folder));

        assertThat(rig.titles()).containsExactly("Early", "Late", "Without");
        assertThat(rig.session.article().orElseThrow().title()).isEqualTo("Early");
    }

    @Test
    void asksAgainForAPageThatDidNotCome() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            byte[] page = "Talks\n\nThey met.".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(asked.incrementAndGet() == 1 ? 503 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            rig.gathering.open(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/talks.txt"));
            Outcome.Nothing nothing = (Outcome.Nothing) rig.outcome();
            nothing.again().orElseThrow().run();
        } finally {
            server.stop(0);
        }
        assertThat(rig.outcome()).isInstanceOf(Outcome.Gathered.class);
        assertThat(rig.session.dossier().articles()).hasSize(1);
    }

    @Test
    void asksForNoFileAgain() {
        rig.gathering.open(List.of(folder.resolve("none.txt")));
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Nothing.class,
                        nothing -> assertThat(nothing.again()).isEmpty());
    }

    @Test
    void opensTheOthersWhereTheFirstCannotBeRead() throws IOException {
        rig.gathering.open(List.of(folder.resolve("none.txt"), file("a.txt", "First")));

        assertThat(rig.titles()).containsExactly("First");
        assertThat(rig.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Gathered.class,
                        gathered -> assertThat(gathered.built().unread()).hasSize(1));
    }

    @Test
    void addsArticlesAsOneStepAndTurnsToTheFirstOfThem() throws IOException {
        rig.gathering.open(List.of(file("a.txt", "First")));

        rig.gathering.add(List.of(file("b.txt", "Second"), file("c.txt", "Third")));

        assertThat(rig.titles()).containsExactly("First", "Second", "Third");
        assertThat(rig.read()).isEqualTo("Second");
        assertThat(rig.saving.unsaved()).isTrue();
        rig.session.history().undo();
        assertThat(rig.titles()).containsExactly("First");
        assertThat(rig.saving.unsaved()).isFalse();
    }

    @Test
    void looksAgainForWhatATextTellsOnceItsDateIsKnown() {
        Rig dating = new Rig(Jobs.onCallingThread(), Builders.ofDatedTexts());
        dating.gathering.open(pasted("Talks\n\nThey met on Friday."));
        assertThat(dating.session.dossier().events()).isEmpty();

        Dossiers.redate(dating.session, Optional.of(TimeSpan.parse("2023-06-19")));

        assertThat(dating.session.dossier().events()).hasSize(1);
        assertThat(dating.gathering.shareProperty().get()).isEmpty();
        assertThat(dating.session.history().undoableProperty().get()).contains("change.redate");
        dating.session.history().undo();
        assertThat(dating.session.dossier().events()).isEmpty();
        assertThat(dating.session.article().orElseThrow().published()).isEmpty();
    }

    @Test
    void foreseesWhatATextTellsOnceItHasADateAndTellsNothingElseThen() {
        Rig dating = new Rig(Jobs.onCallingThread(), Builders.ofDatedTexts());
        dating.gathering.open(pasted("Talks\n\nThey met on Friday."));
        Dossier before = dating.session.dossier();
        Prospect prospect = dating.session.prospect();

        prospect.look(Optional.of(TimeSpan.parse("2023-06-19")));
        assertThat(prospect.outlook().redating().orElseThrow().moves()).isEmpty();
        assertThat(prospect.outlook().isFinal()).isFalse();

        prospect.foresee(Optional.of(TimeSpan.parse("2023-06-19")));
        Redating foreseen = prospect.outlook().redating().orElseThrow();
        assertThat(prospect.outlook().isFinal()).isTrue();
        assertThat(foreseen.dossier().events()).hasSize(1);
        assertThat(dating.session.dossier()).isEqualTo(before);

        prospect.apply(() -> {});
        assertThat(dating.session.dossier()).isEqualTo(foreseen.dossier());
        dating.session.history().undo();
        assertThat(dating.session.dossier()).isEqualTo(before);
    }

    @Test
    void aDateThatTellsNothingMoreIsOneStep() {
        rig.gathering.open(pasted("Talks\n\nThey met on Friday."));

        Dossiers.redate(rig.session, Optional.of(TimeSpan.parse("2023-06-19")));

        assertThat(rig.session.history().undoableProperty().get()).contains("change.redate");
        assertThat(rig.gathering.shareProperty().get()).isEmpty();
    }

    /** Work in the background; what comes of it waits for the window. */
    @Nested
    class InTheBackground {

        private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        private final Rig behind = new Rig(Jobs.onVirtualThreads(window::add));

        private void next() throws InterruptedException {
            Runnable news = window.poll(30, TimeUnit.SECONDS);
            assertThat(news).isNotNull();
            news.run();
        }

        private void untilDone() throws InterruptedException {
            while (behind.gathering.shareProperty().get().isPresent()) {
                next();
            }
        }

        private void untilOpen() throws InterruptedException {
            while (behind.titles().isEmpty()) {
                next();
            }
        }

        @Test
        void opensTheFirstWhileTheOthersAreStillRead() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First"), file("b.txt", "Second")));

            untilOpen();
            assertThat(behind.titles()).containsExactly("First");
            assertThat(behind.gathering.shareProperty().get()).isPresent();
            untilDone();
            assertThat(behind.titles()).containsExactly("First", "Second");
            assertThat(behind.saving.unsaved()).isFalse();
        }

        @Test
        void keepsWhatTheReaderDoesMeanwhile() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First"), file("b.txt", "Second")));
            untilOpen();
            behind.session.history().change("change.redate", renamed());

            untilDone();

            assertThat(behind.session.dossier().title()).isEqualTo("Renamed");
            assertThat(behind.titles()).containsExactly("First", "Second");
        }

        @Test
        void keepsWhatTheReaderDoesWhileTheOthersJoin() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First"), file("b.txt", "Second")));
            untilOpen();
            behind.session.history().change("change.redate", called("Renamed"));
            while (!behind.gathering.seeking().shareProperty().get().isEmpty()) {
                next();
            }
            behind.session.history().change("change.redate", called("Renamed again"));

            untilDone();

            assertThat(behind.session.dossier().title()).isEqualTo("Renamed again");
            assertThat(behind.titles()).containsExactly("First", "Second");
        }

        /** Gives the article that is read a date, and waits until it has it. */
        private void date(Rig rig) throws InterruptedException {
            rig.session.prospect().look(Optional.of(TimeSpan.parse("2023-06-19")));
            rig.session.prospect().apply(() -> {});
            while (rig.session.article().orElseThrow().published().isEmpty()) {
                next();
            }
        }

        private Rig dating() throws IOException, InterruptedException {
            Rig dating = new Rig(Jobs.onVirtualThreads(window::add), Builders.ofDatedTexts());
            dating.gathering.open(List.of(file("a.txt", "First")));
            untilDone(dating);
            return dating;
        }

        private void untilDone(Rig rig) throws InterruptedException {
            while (rig.gathering.shareProperty().get().isPresent()) {
                next();
            }
        }

        private void assertThatBothAreThereAndTheFirstIsRead(Rig rig) {
            assertThat(rig.titles()).containsExactly("First", "Second");
            assertThat(rig.session.dossier().events()).extracting(Event::title).containsExactly("Told in First");
        }

        @Test
        void findsAgainWhatATextTellsThatWasDatedWhileOthersWereAdded() throws IOException, InterruptedException {
            Rig dating = dating();
            dating.session.prospect().look(Optional.of(TimeSpan.parse("2023-06-19")));
            while (dating.session.prospect().outlook().isPending()) {
                next();
            }
            dating.gathering.add(List.of(file("b.txt", "Second")));
            dating.session.prospect().apply(() -> {});

            untilDone(dating);

            assertThatBothAreThereAndTheFirstIsRead(dating);
        }

        @Test
        void findsAgainWhatATextTellsOnceOthersAreAddedWhileThatWasSought() throws IOException, InterruptedException {
            Rig dating = dating();
            date(dating);

            dating.gathering.add(List.of(file("b.txt", "Second")));

            untilDone(dating);

            assertThatBothAreThereAndTheFirstIsRead(dating);
        }

        @Test
        void findsNothingAgainOnceTheDateIsTakenBack() throws IOException, InterruptedException {
            Rig dating = dating();
            date(dating);
            assertThat(dating.gathering.shareProperty().get()).isPresent();

            dating.session.history().undo();

            assertThat(dating.gathering.shareProperty().get()).isEmpty();
            assertThat(dating.session.dossier().events()).isEmpty();
            assertThat(dating.session.history().redoableProperty().get()).contains("change.redate");
        }

        @Test
        void takesBackADateThatWasGivenBeforeAnythingWasFoundAndFindsWhatIsToldWithoutIt()
                throws IOException, InterruptedException {
            Rig telling = new Rig(Jobs.onVirtualThreads(window::add), Builders.ofEventfulTexts());
            telling.gathering.open(List.of(file("a.txt", "First")));
            while (telling.titles().isEmpty()) {
                next();
            }
            date(telling);
            untilDone(telling);
            assertThat(telling.session.dossier().events()).isNotEmpty();
            assertThat(telling.session.history().undoableProperty().get()).contains("change.redate");

            telling.session.history().undo();
            untilDone(telling);

            assertThat(telling.session.article().orElseThrow().published()).isEmpty();
            assertThat(telling.session.dossier().events()).isNotEmpty();
            telling.session.history().redo();
            assertThat(telling.session.article().orElseThrow().published()).isPresent();
            assertThat(telling.session.dossier().events()).isNotEmpty();
            telling.session.history().undo();
            assertThat(telling.session.dossier().events()).isNotEmpty();
            assertThat(telling.gathering.shareProperty().get()).isEmpty();
        }

        @Test
        void takesBackADateAfterAnotherStepAndFindsWhatIsToldWithoutIt() throws IOException, InterruptedException {
            Rig telling = new Rig(Jobs.onVirtualThreads(window::add), Builders.ofEventfulTexts());
            telling.gathering.open(List.of(file("a.txt", "First")));
            while (telling.titles().isEmpty()) {
                next();
            }
            date(telling);
            Dossier dated = telling.session.dossier();
            List<Event> added = List.of(TimelineEvents.event("added", "2023"));
            telling.session
                    .history()
                    .change(
                            "change.add-event",
                            new Dossier(dated.title(), dated.articles(), added, List.of(), List.of(), List.of()));
            untilDone(telling);
            assertThat(telling.session.dossier().events()).hasSizeGreaterThan(1);

            while (telling.session.history().undoableProperty().get().isPresent()) {
                telling.session.history().undo();
            }
            untilDone(telling);

            assertThat(telling.session.article().orElseThrow().published()).isEmpty();
            assertThat(telling.session.dossier().events()).isNotEmpty().doesNotContainAnyElementsOf(added);
        }

        @Test
        void losesNothingThatCanBeDoneAgain() throws IOException, InterruptedException {
            Rig dating = dating();
            dating.gathering.add(List.of(file("b.txt", "Second")));
            untilDone(dating);
            dating.session.read(dating.session.dossier().articles().getFirst());
            date(dating);
            dating.session
                    .history()
                    .change(
                            "change.rename",
                            new Dossier(
                                    "Named",
                                    dating.session.dossier().articles(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of()));
            dating.session.history().undo();

            untilDone(dating);

            assertThat(dating.session.dossier().events()).isEmpty();
            dating.session.history().redo();
            assertThat(dating.session.dossier().title()).isEqualTo("Named");
        }

        @Test
        void findsNothingAgainOnceThatIsCancelledAndMayBeAskedForOtherFiles() throws IOException, InterruptedException {
            Rig dating = dating();
            date(dating);

            dating.gathering.cancel();

            assertThat(dating.gathering.shareProperty().get()).isEmpty();
            assertThat(dating.gathering.seeking().state().getValue()).isEqualTo(Seeking.SearchState.DONE);
            dating.gathering.add(List.of(file("b.txt", "Second")));
            untilDone(dating);
            assertThat(dating.titles()).containsExactly("First", "Second");
        }

        @Test
        void whatWasCalledOffIsStillOfferedOnceTheTextHasADate() throws IOException, InterruptedException {
            Rig dating = new Rig(Jobs.onVirtualThreads(window::add), Builders.ofDatedTexts());
            dating.gathering.open(List.of(file("a.txt", "First")));
            while (dating.titles().isEmpty()) {
                next();
            }
            dating.gathering.cancel();
            date(dating);
            assertThat(dating.gathering.seeking().state().getValue()).isEqualTo(Seeking.SearchState.CALLED_OFF);

            dating.gathering.seeking().resume();
            untilDone(dating);

            assertThat(dating.session.dossier().events()).hasSize(1);
        }

        private Dossier renamed() {
            return called("Renamed");
        }

        private Dossier called(String title) {
            return new Dossier(title, behind.session.dossier().articles(), List.of(), List.of(), List.of(), List.of());
        }

        @Test
        void showsTheTextBeforeItIsKnownWhatItTells() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));

            untilOpen();
            assertThat(behind.read()).isEqualTo("First");
            assertThat(behind.gathering.shareProperty().get()).hasValueSatisfying(Gathering.Share::isRead);
            untilDone();
            assertThat(behind.saving.unsaved()).isFalse();
            assertThat(behind.session.history().undoableProperty().get()).isEmpty();
        }

        @Test
        void looksForEventsAgainFromWhatTheReaderHasChangedMeanwhile() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));
            untilOpen();
            behind.session.history().change("change.redate", renamed());

            untilDone();

            assertThat(behind.session.dossier().title()).isEqualTo("Renamed");
            assertThat(behind.titles()).containsExactly("First");
            assertThat(behind.session.history().undoableProperty().get()).contains("change.redate");
        }

        @Test
        void tellsNoLessToBeDoneWhenItLooksAgain() throws IOException, InterruptedException {
            Rig halfway = new Rig(Jobs.onVirtualThreads(window::add), Builders.ofTextsSoughtHalfway());
            halfway.gathering.open(List.of(file("a.txt", "First")));
            List<Double> told = new ArrayList<>();
            halfway.gathering
                    .shareProperty()
                    .subscribe(share -> share.map(Gathering.Share::sought).ifPresent(told::add));
            while (!told.contains(0.5)) {
                next();
            }

            List<Article> articles = halfway.session.dossier().articles();
            halfway.session
                    .history()
                    .change(
                            "change.redate",
                            new Dossier("Renamed", articles, List.of(), List.of(), List.of(), List.of()));
            untilDone(halfway);

            assertThat(told).isSorted().endsWith(0.5, 0.75);
        }

        @Test
        void keepsTheTextWhenTheSearchIsCalledOffAndLooksForItsEventsLater() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));
            untilOpen();
            behind.gathering.cancel();
            assertThat(behind.read()).isEqualTo("First");
            assertThat(behind.gathering.shareProperty().get()).isEmpty();
            assertThat(behind.gathering.seeking().calledOffProperty().get()).isTrue();
            assertThat(behind.gathering.seeking().state().getValue()).isEqualTo(Seeking.SearchState.CALLED_OFF);

            behind.gathering.seeking().resume();
            assertThat(behind.gathering.seeking().state().getValue()).isEqualTo(Seeking.SearchState.LOOKING);
            assertThat(behind.gathering.shareProperty().get()).isPresent();
            untilDone();

            assertThat(behind.gathering.seeking().calledOffProperty().get()).isFalse();
            assertThat(behind.outcome()).isInstanceOf(Outcome.Gathered.class);
        }

        @Test
        void looksFirstForWhatWasCalledOffWhenMoreIsAskedFor() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));
            untilOpen();
            behind.gathering.cancel();

            behind.gathering.seekMinor();

            assertThat(behind.gathering.seeking().state().getValue()).isEqualTo(Seeking.SearchState.LOOKING);
            untilDone();
            assertThat(behind.session.history().undoableProperty().get()).isNotEqualTo(Optional.of("change.minor"));
        }

        @Test
        void forgetsWhatWasCalledOffWhenSomethingElseIsOpen() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));
            untilOpen();
            behind.gathering.cancel();

            behind.session.open(Dossiers.twoArticles());

            assertThat(behind.gathering.seeking().calledOffProperty().get()).isFalse();
        }

        @Test
        void isCalledOff() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First"), file("b.txt", "Second")));
            untilOpen();

            behind.gathering.cancel();
            while (window.poll(200, TimeUnit.MILLISECONDS) instanceof Runnable news) {
                news.run();
            }

            assertThat(behind.titles()).containsExactly("First");
            assertThat(behind.gathering.shareProperty().get()).isEmpty();
        }

        @Test
        void givesWayToADossierThatIsOpened() throws IOException, InterruptedException {
            behind.gathering.open(List.of(file("a.txt", "First")));
            behind.opening.openExample();
            while (behind.opening.busyProperty().get()) {
                next();
            }

            assertThat(behind.session.dossier().title()).isEqualTo("Washington and Beijing");
            assertThat(behind.gathering.shareProperty().get()).isEmpty();
        }
    }
}
