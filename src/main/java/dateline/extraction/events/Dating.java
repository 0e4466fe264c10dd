package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import java.util.Optional;

/** What may date an event. */
sealed interface Dating {

    /** The time expression that dates it, if one does. */
    default Optional<Expressed> expressed() {
        return Optional.empty();
    }

    /** A time expression, in the sentence of the event or before it. */
    record Expressed(Sentence sentence, Timed time) implements Dating {

        @Override
        public Optional<Expressed> expressed() {
            return Optional.of(this);
        }
    }

    /** That the event is told as news: the day on which the article appeared. */
    record News() implements Dating {}

    /** Nothing that the text says. */
    record Unknown() implements Dating {}
}
