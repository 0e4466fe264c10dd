package dateline.session;

import dateline.article.Article;
import dateline.article.Block;
import dateline.building.Built;
import dateline.building.DossierBuilder;
import dateline.building.Imports;
import dateline.building.Progress;
import dateline.dossier.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Looks for what a text tells that is open already, while it is read. Where the reader changes something meanwhile, perhaps the
 * date from which others count, it looks again.
 */
public final class Seeking {

    /** How far the search is. */
    public enum SearchState {
        LOOKING,
        /** It was called off, or failed, and may be resumed. */
        CALLED_OFF,
        /** All is known that can be. */
        DONE
    }

    /**
     * What is looked for.
     *
     * @param isFirst whether nobody has looked for it before
     * @param isAbout whether it can be looked for in a dossier
     * @param look finds it there
     * @param then told what came of it; the dossier is then still the one that was looked in
     * @param failed told why nothing came of it
     * @param off told that nothing will come of it any more
     */
    private record Wish(
            boolean isFirst,
            Predicate<Dossier> isAbout,
            BiFunction<Dossier, Progress, Built> look,
            Consumer<Built> then,
            Consumer<Exception> failed,
            Runnable off) {

        static final Wish NONE = new Wish(
                false,
                dossier -> true,
                (dossier, progress) -> new Built(dossier, List.of(), List.of()),
                built -> {},
                error -> {},
                () -> {});
    }

    /** One look through the texts of a dossier. */
    private final class Look implements Progress {

        private final Dossier dossier;
        private final double begun;
        private final AtomicBoolean cancelled = new AtomicBoolean();

        /** That what is looked through anew was told to be done before is not taken back. */
        Look(Dossier dossier, double begun) {
            this.dossier = dossier;
            this.begun = begun;
        }

        @Override
        public void read(int done, int of) {}

        @Override
        public void sought(double done) {
            jobs.tell(() -> {
                if (!cancelled() && share.get().isPresent()) {
                    share.set(Optional.of(begun + (1 - begun) * done));
                }
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }

    /** Of what nobody sees how far it is, but may not want to know any more. */
    private record Unwatched(BooleanSupplier isOver) implements Progress {

        @Override
        public void read(int done, int of) {}

        @Override
        public boolean cancelled() {
            return isOver.getAsBoolean();
        }
    }

    private final ReadingSession session;
    private final Jobs jobs;
    private final Jobs.Lane lane;
    private final DossierBuilder builder;
    private final ReadOnlyObjectWrapper<Optional<Double>> share = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper calledOff = new ReadOnlyBooleanWrapper();
    private Wish wish = Wish.NONE;
    private Look look;

    Seeking(ReadingSession session, Jobs jobs, DossierBuilder builder) {
        this.session = session;
        this.jobs = jobs;
        this.lane = jobs.lane();
        this.builder = builder;
        this.look = new Look(session.dossier(), 0);
        session.dossierProperty().subscribe(this::follow);
        session.prospect().readBy(this::reading);
    }

    /** How much of the text has been looked through, from 0 to 1; empty when none is. */
    public ReadOnlyObjectProperty<Optional<Double>> shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Whether the text is open whose events were not to be looked for any longer. */
    public ReadOnlyBooleanProperty calledOffProperty() {
        return calledOff.getReadOnlyProperty();
    }

    /** Whether it is known what the open text tells. */
    public ObservableValue<SearchState> state() {
        return Bindings.createObjectBinding(
                () -> share.get().isPresent()
                        ? SearchState.LOOKING
                        : calledOff.get() ? SearchState.CALLED_OFF : SearchState.DONE,
                share,
                calledOff);
    }

    /** Looks for what these texts tell, which the open dossier holds; of what was looked for before nothing comes any more. */
    void seek(Imports imports, Consumer<Built> then, Consumer<Exception> failed) {
        List<List<Block>> texts =
                imports.articles().stream().map(read -> read.article().blocks()).toList();
        seek(new Wish(
                true,
                dossier -> texts(dossier).containsAll(texts),
                (dossier, progress) -> builder.find(dossier, imports, progress),
                then,
                failed,
                () -> {}));
    }

    /**
     * Looks once more for what an article of the open dossier tells, as {@link DossierBuilder#again} does, as long as it has this date.
     *
     * @param id of the article
     * @param off told that nothing will come of it
     */
    void seekAgain(String id, BiConsumer<Article, Built> then, Runnable off) {
        Optional<Article> sought = session.dossier().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst();
        seek(new Wish(
                false,
                dossier -> dossier.articles().stream()
                        .anyMatch(held ->
                                sought.filter(article -> isSame(held, article)).isPresent()),
                (dossier, progress) -> builder.again(dossier, id, progress),
                built -> sought.ifPresent(article -> then.accept(article, built)),
                error -> {},
                off));
    }

    /** What {@link #seekAgain} would find of the article that is read, were this its date; nothing where it would not seek now. */
    private Optional<Callable<Redating>> reading(Redating times, BooleanSupplier isOver) {
        Dossier before = session.dossier();
        return session.article()
                .filter(article -> !isFirstLook() && !calledOff.get())
                .map(article -> () -> times.told(
                        before,
                        builder.again(times.dossier(), article.id(), new Unwatched(isOver))
                                .dossier()));
    }

    /**
     * Looks for the minor events that the texts of the open dossier tell, and adds them as a step that can be undone.
     *
     * @param off told that nothing will come of it
     */
    void seekMinor(Consumer<Built> then, Runnable off) {
        List<List<Block>> texts = texts(session.dossier());
        Consumer<Built> add = built -> {
            if (!built.dossier().equals(session.dossier())) {
                session.history().change("change.minor", built.dossier());
            }
            then.accept(built);
        };
        seek(new Wish(false, dossier -> texts(dossier).equals(texts), builder::withMinor, add, error -> {}, off));
    }

    /** Whether it looks for something that nobody has looked for before. */
    boolean isFirstLook() {
        return share.get().isPresent() && wish.isFirst();
    }

    private static List<List<Block>> texts(Dossier dossier) {
        return dossier.articles().stream().map(Article::blocks).toList();
    }

    private static boolean isSame(Article held, Article article) {
        return held.id().equals(article.id())
                && held.blocks().equals(article.blocks())
                && held.published().equals(article.published());
    }

    private void seek(Wish wanted) {
        stop();
        wish = wanted;
        if (wanted.isAbout().test(session.dossier())) {
            begin();
        } else {
            stop();
        }
    }

    /** Looks for what was called off after all. */
    public void resume() {
        if (calledOff.get()) {
            calledOff.set(false);
            begin();
        }
    }

    /** Looks no longer; the text stays open. What was looked for the first time may be resumed. */
    void callOff() {
        boolean isFirst = isFirstLook();
        if (isFirst) {
            drop();
        } else if (!calledOff.get()) {
            stop();
        }
        calledOff.set(isFirst || calledOff.get());
    }

    /** Looks no longer, nor later. */
    void stop() {
        drop();
        Wish before = wish;
        wish = Wish.NONE;
        calledOff.set(false);
        before.off().run();
    }

    private void drop() {
        look.cancelled.set(true);
        lane.drop();
        share.set(Optional.empty());
    }

    private void begin() {
        Look begun = new Look(session.dossier(), share.get().orElse(0.0));
        drop();
        Wish wanted = wish;
        look = begun;
        share.set(Optional.of(begun.begun));
        lane.run(() -> wanted.look().apply(begun.dossier, begun), built -> finish(wanted, built), error -> {
            callOff();
            wanted.failed().accept(error);
        });
    }

    private void finish(Wish wanted, Built built) {
        drop();
        wish = Wish.NONE;
        wanted.then().accept(built);
    }

    private void follow(Dossier changed) {
        if (!wish.isAbout().test(changed)) {
            stop();
        } else if (share.get().isPresent() && !changed.equals(look.dossier)) {
            begin();
        }
    }
}
