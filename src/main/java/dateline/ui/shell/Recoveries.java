package dateline.ui.shell;

import dateline.library.json.Recovered;
import dateline.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Offers what was not saved when the program ended, one after another, until each is open, discarded, or put off to the next start. */
final class Recoveries {

    private final NoticeBar bar;
    private final Messages messages;
    private final Consumer<Recovered> restore;
    private final BiConsumer<Recovered, Runnable> discard;
    private final List<Recovered> left = new ArrayList<>();

    /**
     * Offers in the bar.
     *
     * @param restore opens what was not saved
     * @param discard deletes it where the reader is sure, and then does something more
     */
    Recoveries(NoticeBar bar, Messages messages, Consumer<Recovered> restore, BiConsumer<Recovered, Runnable> discard) {
        this.bar = bar;
        this.messages = messages;
        this.restore = restore;
        this.discard = discard;
    }

    /** Offers these, the first of them first. */
    void offer(List<Recovered> found) {
        left.addAll(found);
        offerNext();
    }

    /** There is nothing any more to be done about this: the next is offered. */
    void settle(Recovered recovered) {
        left.remove(recovered);
        offerNext();
    }

    private void offerNext() {
        left.stream().findFirst().ifPresentOrElse(this::offer, bar::settle);
    }

    private void offer(Recovered recovered) {
        bar.offer(
                new RecoveredWords(messages).of(recovered, left.size() - 1),
                () -> settle(recovered),
                new NoticeBar.Choice(messages.text("left.restore"), () -> restore.accept(recovered)),
                new NoticeBar.Choice(
                        messages.text("left.discard"), () -> discard.accept(recovered, () -> settle(recovered))));
    }
}
