package dateline.session;

import dateline.messages.Messages;
import dateline.time.TimeWords;

/** What is said of words that are no date. */
public record NoDate(Chronology chronology, Messages messages, TimeWords times) {

    /** Which date they would be, where only the year is missing, or else how dates are written. */
    public String why(String typed) {
        return chronology
                .dateWithYear(typed)
                .map(date -> messages.text("date.no-year", times.words(date)))
                .orElseGet(() -> messages.text("date.none"));
    }
}
