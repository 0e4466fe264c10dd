package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.session.Gathering;

/** What is said of the reading that is under way. */
record UnderWay(Messages messages) {

    private static final int HUNDREDTHS = 100;

    String words(Gathering.Share share) {
        if (!share.isRead()) {
            return messages.text("gather.reading", share.done(), share.of());
        }
        return share.sought() < 1
                ? messages.text("gather.seeking", Math.round(share.sought() * HUNDREDTHS))
                : messages.text("gather.ordering");
    }

    /** From 0 to 1; less than 0 until something can be said of it, and where all is looked through but not yet in order. */
    double progress(Gathering.Share share) {
        double done = share.isRead() ? share.sought() : (double) share.done() / share.of();
        return done % 1 == 0 ? -1 : done;
    }
}
