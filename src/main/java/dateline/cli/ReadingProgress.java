package dateline.cli;

import dateline.building.Progress;
import dateline.messages.Messages;
import java.util.function.Consumer;

/** Says how far the reading of many articles is, at the first and then in a few lines more; of few it says nothing. */
final class ReadingProgress implements Progress {

    private static final int MANY = 50;
    private static final int LINES = 10;

    private final Consumer<String> say;
    private final Messages messages;
    private int said = -1;

    /**
     * Nothing is read yet.
     *
     * @param messages the bundle {@code cli}
     */
    ReadingProgress(Consumer<String> say, Messages messages) {
        this.say = say;
        this.messages = messages;
    }

    @Override
    public synchronized void read(int done, int of) {
        if (of >= MANY && done * LINES / of > said) {
            said = done * LINES / of;
            say.accept(messages.text("reading", done, of));
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
