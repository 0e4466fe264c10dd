package dateline.ui.card;

import dateline.session.Chronology;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Optional;
import javafx.scene.control.TextField;

/** A time, typed as EDTF or as people write dates, in full or as the article does, or none. */
final class TimeField extends TextField {

    private final Chronology chronology;

    TimeField(Optional<TimeSpan> time, Chronology chronology, TimeWords times) {
        this.chronology = chronology;
        setText(time.map(known -> typed(known, times)).orElse(""));
    }

    /** As people write it, where that says all of it. */
    private String typed(TimeSpan time, TimeWords times) {
        String words = times.words(time);
        return chronology.time(words).equals(Optional.of(time)) ? words : time.edtf();
    }

    /** What is typed; empty where it is none. */
    Optional<TimeSpan> time() {
        return chronology.timeHere(getText());
    }

    /** What is typed, in words, with what it could mean as well; none where it is no time. */
    String words(TimeWords times) {
        return times.wordsWithOther(time().map(times::words).orElse(""), chronology.otherDay(getText()));
    }

    /** Whether it is a time or left out. */
    boolean isUnderstood() {
        return getText().isBlank() || time().isPresent();
    }
}
