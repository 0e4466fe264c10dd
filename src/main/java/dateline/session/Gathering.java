package dateline.session;

import dateline.article.Article;
import dateline.building.ArticleSource;
import dateline.building.Built;
import dateline.building.DossierBuilder;
import dateline.building.Imports;
import dateline.building.Progress;
import dateline.dossier.Dossier;
import dateline.fetching.WebPages;
import dateline.importing.Document;
import dateline.importing.ImportException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Makes dossiers of the files of other programs, of pasted texts and of web pages, in the background. The first text opens as soon
 * as it is read; what it tells follows, and then the others join it, while the reader reads. Until then what is open stays so.
 */
public final class Gathering {

    /**
     * How far it is.
     *
     * @param done so many of the sources are read
     * @param sought how much of what is read has been looked through for events, from 0 to 1
     */
    public record Share(int done, int of, double sought) {

        /** Whether all is read, and only what it tells is still looked for. */
        public boolean isRead() {
            return done == of;
        }
    }

    /** What came of an attempt. */
    public sealed interface Outcome {

        /**
         * All is read that could be.
         *
         * @param added whether it was added to the dossier that was open
         */
        record Gathered(Built built, boolean added) implements Outcome {}

        /**
         * Nothing could be read, and what was open is open still.
         *
         * @param reasons at least one
         * @param again asks for it once more, where that may bring what it did not
         */
        record Nothing(List<ImportException> reasons, Optional<Runnable> again) implements Outcome {}
    }

    /**
     * A dossier that was made and opened.
     *
     * @param inFiles whether all of it can be made again of files
     * @param isFirst whether it was not open before; otherwise what it tells has been added since
     */
    public record Opened(Built built, boolean inFiles, boolean isFirst) {}

    private final ReadingSession session;
    private final Opening opening;
    private final Jobs jobs;
    private final Jobs.Lane lane;
    private final DossierBuilder builder;
    private final Seeking seeking;
    private final WebPages pages = new WebPages();
    private final ReadOnlyObjectWrapper<Optional<Share>> share = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FileDates dates = new FileDates();
    private Optional<GatheringRequest> request = Optional.empty();
    private final SequencedSet<String> redated = new LinkedHashSet<>();
    private Optional<String> rereading = Optional.empty();

    /** Gives way to a dossier that is opened, as that gives way to what is asked for here. */
    public Gathering(ReadingSession session, Opening opening, Jobs jobs, DossierBuilder builder) {
        this.session = session;
        this.opening = opening;
        this.jobs = jobs;
        this.lane = jobs.lane();
        this.builder = builder;
        this.seeking = new Seeking(session, jobs, builder);
        seeking.shareProperty()
                .subscribe(sought -> sought.ifPresent(done -> share.set(Optional.of(new Share(1, 1, done)))));
        session.prospect()
                .applicationsProperty()
                .subscribe((before, now) -> session.article().ifPresent(article -> redate(article.id())));
        session.history()
                .changesProperty()
                .subscribe(count -> session.history().unread().ifPresent(article -> redate(article.id())));
        opening.busyProperty().subscribe(busy -> {
            if (busy) {
                cancel();
            }
        });
    }

    /** How far it is; empty when nothing is under way. */
    public ReadOnlyObjectProperty<Optional<Share>> shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What came of the last attempt; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The dossier that was made last, as far as it is open; empty before the first. */
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The search for what the open text tells. */
    public Seeking seeking() {
        return seeking;
    }

    /** What the names of files may end with that can be read, without the dot. */
    public Set<String> endings() {
        return builder.endings();
    }

    /** When the files were changed that were read. */
    public FileDates dates() {
        return dates;
    }

    /** Makes a dossier of files and of what is in folders, and opens the earliest of them. */
    public void open(List<Path> paths) {
        dates.add(paths);
        FutureTask<List<ArticleSource>> ordered = new FutureTask<>(() -> builder.byDate(builder.sources(paths)));
        Callable<List<ArticleSource>> once = () -> {
            ordered.run();
            return ordered.get();
        };
        open(name(paths), once, true);
    }

    /** Makes a dossier of a text that is at hand. */
    public void open(Document document) {
        open(document.name(), () -> List.of(ArticleSource.of(document)), false);
    }

    /** Makes a dossier of a file under another name than its own, which says nothing of what it holds. */
    public void open(Path file, String name) {
        ArticleSource source = new ArticleSource(name, () -> Document.read(file).named(name), Optional.empty());
        open(name, () -> List.of(source), true);
    }

    /** Makes a dossier of a page, which is fetched. */
    public void open(URI page) {
        String name = page.toString();
        ArticleSource source = new ArticleSource(name, () -> pages.fetch(page), Optional.empty());
        open(begin(name, () -> List.of(source), false, Optional.of(() -> open(page))));
    }

    /** Adds files, and what is in folders, to the dossier that is open, as a step that can be undone. */
    public void add(List<Path> paths) {
        dates.add(paths);
        Dossier before = session.dossier();
        GatheringRequest wanted = begin(name(paths), () -> builder.sources(paths), true, Optional.empty());
        run(wanted, sources -> builder.add(before, sources, wanted), built -> added(paths, before, built));
    }

    /** Looks for the minor events that the open texts tell, as a step that can be undone; first for the others, where that was called off. */
    public void seekMinor() {
        seeking.resume();
        if (share.get().isEmpty()) {
            share.set(Optional.of(new Share(1, 1, 0)));
            seeking.seekMinor(built -> finish(new Outcome.Gathered(built, false)), this::leaveAgain);
        }
    }

    /** Reads no more, and looks for no more events; what is open stays as it is. */
    public void cancel() {
        request.ifPresent(asked -> asked.isOver().set(true));
        lane.drop();
        redated.clear();
        seeking.callOff();
        share.set(Optional.empty());
    }

    private static String name(List<Path> paths) {
        return paths.stream()
                .findFirst()
                .map(path -> String.valueOf(path.getFileName()))
                .orElse("");
    }

    private void open(String name, Callable<List<ArticleSource>> sources, boolean inFiles) {
        open(begin(name, sources, inFiles, Optional.empty()));
    }

    private void open(GatheringRequest wanted) {
        run(wanted, this::beginning, first -> {
            if (!first.imports().articles().isEmpty()) {
                show(wanted, first.text());
                seeking.seek(first.imports(), built -> told(wanted, first, built), error -> fail(wanted, error));
            } else if (first.isAll()) {
                finish(new Outcome.Nothing(first.imports().unread(), wanted.again()));
            } else {
                run(wanted, all -> builder.build(all, wanted), all -> opened(wanted, all));
            }
        });
    }

    /**
     * The first of so many sources.
     *
     * @param text with no more than what can be read
     */
    private record Beginning(Imports imports, Built text, int of) {

        boolean isAll() {
            return of <= 1;
        }
    }

    private Beginning beginning(List<ArticleSource> sources) {
        Imports first =
                builder.read(DossierBuilder.NOTHING, sources.stream().limit(1).toList(), Progress.UNWATCHED);
        return new Beginning(first, builder.texts(first), sources.size());
    }

    /** It is known what the first text tells. */
    private void told(GatheringRequest wanted, Beginning first, Built built) {
        boolean untouched = session.dossier().equals(first.text().dossier());
        if (untouched) {
            complete(wanted, built);
        } else if (!built.dossier().equals(session.dossier())) {
            session.history().goOn("change.events", built.dossier().articles().getFirst(), built.dossier());
        }
        if (first.isAll() || wanted.cancelled()) {
            finish(new Outcome.Gathered(built, false));
            return;
        }
        share.set(Optional.of(new Share(1, first.of(), 0)));
        if (!untouched) {
            join(wanted);
        } else {
            run(wanted, all -> builder.build(all, wanted), all -> completed(wanted, built, all));
        }
    }

    private void show(GatheringRequest wanted, Built built) {
        redated.clear(); // these were articles of another
        session.open(built.dossier());
        opened.set(Optional.of(new Opened(built, wanted.isInFiles(), true)));
    }

    private void complete(GatheringRequest wanted, Built built) {
        session.complete(built.dossier());
        opened.set(Optional.of(new Opened(built, wanted.isInFiles(), false)));
    }

    /** Finds again what an article tells that has another date, unless it is looked for the first time, which begins anew by itself or may be resumed. */
    private void redate(String id) {
        if (!seeking.isFirstLook() && !seeking.calledOffProperty().get()) {
            redated.add(id);
            readAgain();
        }
    }

    /** Finds again what the next of the articles tells that have another date. */
    private void readAgain() {
        if (share.get().isEmpty() && !redated.isEmpty()) {
            String id = redated.removeFirst();
            rereading = Optional.of(id);
            share.set(Optional.of(new Share(1, 1, 0)));
            seeking.seekAgain(id, this::retold, this::leaveAgain);
        }
    }

    private void retold(Article article, Built built) {
        if (!built.dossier().equals(session.dossier())) {
            session.history().retell("change.events", article, built.dossier());
        }
        if (!built.remarks().isEmpty()) {
            outcome.set(Optional.of(new Outcome.Gathered(built, false)));
        }
        leaveAgain();
    }

    private void leaveAgain() {
        rereading = Optional.empty();
        share.set(Optional.empty());
        readAgain();
    }

    private GatheringRequest begin(
            String name, Callable<List<ArticleSource>> sources, boolean inFiles, Optional<Runnable> again) {
        List<String> waiting =
                Stream.concat(rereading.stream(), redated.stream()).toList();
        cancel();
        seeking.stop();
        opening.giveUp();
        redated.addAll(waiting);
        GatheringRequest asked = new GatheringRequest(name, sources, inFiles, again, this::tell, new AtomicBoolean());
        request = Optional.of(asked);
        share.set(Optional.of(new Share(0, 1, 0)));
        return asked;
    }

    private void tell(GatheringRequest wanted, Share now) {
        jobs.tell(() -> {
            if (!wanted.cancelled()) {
                share.set(Optional.of(now));
            }
        });
    }

    private <T> void run(GatheringRequest wanted, Function<List<ArticleSource>, T> work, Consumer<T> then) {
        lane.run(() -> work.apply(wanted.sources().call()), then, error -> fail(wanted, error));
    }

    private void opened(GatheringRequest wanted, Built built) {
        if (built.dossier().articles().isEmpty()) {
            finish(new Outcome.Nothing(built.unread(), wanted.again()));
        } else {
            show(wanted, built);
            finish(new Outcome.Gathered(built, false));
        }
    }

    private void completed(GatheringRequest wanted, Built first, Built built) {
        if (session.dossier().equals(first.dossier())) {
            complete(wanted, built);
            finish(new Outcome.Gathered(built, false));
        } else {
            join(wanted);
        }
    }

    /** Adds the others to what the reader has made of the first. */
    private void join(GatheringRequest wanted) {
        Dossier before = session.dossier();
        run(wanted, all -> builder.add(before, all.subList(1, all.size()), wanted), rest -> {
            if (!session.dossier().equals(before)) {
                join(wanted); // it was changed meanwhile
            } else {
                session.history().change("change.add", rest.dossier());
                finish(new Outcome.Gathered(rest, true));
            }
        });
    }

    private void added(List<Path> paths, Dossier before, Built built) {
        if (!session.dossier().equals(before)) {
            add(paths); // it was changed meanwhile
        } else if (built.dossier().equals(before)) {
            finish(new Outcome.Nothing(built.unread(), Optional.empty()));
        } else {
            session.history().change("change.add", built.dossier());
            session.read(built.changed(before));
            finish(new Outcome.Gathered(built, true));
        }
    }

    private void fail(GatheringRequest wanted, Exception error) {
        ImportException reason =
                error instanceof ImportException told ? told : new ImportException(wanted.name(), error, "file.failed");
        finish(new Outcome.Nothing(List.of(reason), wanted.again()));
    }

    private void finish(Outcome came) {
        share.set(Optional.empty());
        outcome.set(Optional.of(came));
        readAgain();
    }
}
