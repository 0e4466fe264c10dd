package dateline.ui.redate;

import dateline.messages.Messages;
import dateline.session.Chronology;
import dateline.time.TimeWords;

/** What is said of a date that is typed. */
record ReadDate(Chronology chronology, Messages messages, TimeWords times) {

    /** The date in words, with the other day that its figures could mean, and whether it is still to come. */
    String words(String typed, String date) {
        String read = times.wordsWithOther(date, chronology.otherDay(typed));
        return chronology.isAhead(chronology.date(typed)) ? messages.text("date.ahead", read) : read;
    }

    /** Whether there is something to say of it beside the date itself. */
    boolean isRemarkable(String typed) {
        return chronology.otherDay(typed).isPresent() || chronology.isAhead(chronology.date(typed));
    }
}
