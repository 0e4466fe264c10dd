package planted.session;

import java.util.concurrent.Executor;

/** Allowed: the one home of executors. */
record Jobs(Executor background) {
    Jobs {
        background.execute(() -> {});
    }
}
