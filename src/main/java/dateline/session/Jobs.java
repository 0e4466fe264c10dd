package dateline.session;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Long work away from the window: the one place that knows of threads. Results come back on the thread of the window. */
public final class Jobs {

    private final Executor background;
    private final Executor own;
    private final Executor window;

    Jobs(Executor background, Executor own, Executor window) {
        this.background = background;
        this.own = own;
        this.window = window;
    }

    /**
     * Work on virtual threads; results are handed to the given executor, which runs them on the thread of the window. Queues and
     * prompt lanes have threads of their own, for virtual ones wait until a processor is done with the others.
     */
    public static Jobs onVirtualThreads(Executor window) {
        return new Jobs(
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory()),
                window);
    }

    /** Everything at once on the calling thread, for tests and pictures. */
    public static Jobs onCallingThread() {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run);
    }

    /** Tells the window something from work that goes on. */
    void tell(Runnable news) {
        window.execute(news);
    }

    /** A lane on which a newer request drops the result of an older one. */
    public Lane lane() {
        return new Lane(background);
    }

    /** The same for short work that somebody waits for, however long the others take. */
    public Lane promptLane() {
        return new Lane(own);
    }

    /** A queue on which each piece of work is done after those before it. */
    public Queue queue() {
        return new Queue();
    }

    /** Work that nobody waits for, done in order, however busy the window is; of what waits, only the newest counts. */
    public final class Queue {

        private Optional<Runnable> next = Optional.empty();
        private boolean busy;

        private Queue() {}

        /** Does the work in the background. */
        public void run(Runnable work) {
            if (isFirst(work)) {
                own.execute(this::goOn);
            }
        }

        private synchronized boolean isFirst(Runnable work) {
            next = Optional.of(work);
            boolean isFirst = !busy;
            busy = true;
            return isFirst;
        }

        private void goOn() {
            Optional<Runnable> work = take();
            if (work.isPresent()) {
                try {
                    work.get().run();
                } finally {
                    own.execute(this::goOn);
                }
            }
        }

        private synchronized Optional<Runnable> take() {
            Optional<Runnable> taken = next;
            next = Optional.empty();
            busy = taken.isPresent();
            return taken;
        }
    }

    /** Requests of one kind, of which only the newest matters. Used from the thread of the window only. */
    public final class Lane {

        private final Executor executor;
        private long newest;

        private Lane(Executor executor) {
            this.executor = executor;
        }

        /**
         * Does the work in the background, then hands over its result, or what ended it, unless a newer request came. An
         * {@link Error} is handed over as the cause of an {@link ExecutionException}.
         */
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            long request = ++newest;
            executor.execute(() -> {
                Runnable outcome = outcome(work, then, failed);
                window.execute(() -> {
                    if (request == newest) {
                        outcome.run();
                    }
                });
            });
        }

        /** Drops the result of whatever is under way. */
        public void drop() {
            newest++;
        }

        private static <T> Runnable outcome(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            try {
                T result = work.call();
                return () -> then.accept(result);
            } catch (Exception error) {
                return () -> failed.accept(error);
            } catch (Throwable grave) { // too little memory, too deep a stack: it ends this work, and nothing else
                return () -> failed.accept(new ExecutionException(grave));
            }
        }
    }
}
