package dateline.ui.redate;

import dateline.messages.Messages;
import dateline.session.Chronology;
import dateline.time.TimeWords;

/** What is said of words that are no date of an article. */
record NoDate(Chronology chronology, Messages messages, TimeWords times) {

    /** Which date they would be, where only the year is missing, or else how dates are written. */
    String why(String typed) {
        return chronology
                .dateWithYear(typed)
                .map(date -> messages.text("redate.no-year", times.words(date)))
                .orElseGet(() -> messages.text("redate.not-a-date"));
    }
}
