package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;

/** What may date an event. */
sealed interface Dating {

    /** A time expression, in the sentence of the event or before it. */
    record Expressed(Sentence sentence, Timed time) implements Dating {}

    /** That the event is told as news: the day on which the article appeared. */
    record News() implements Dating {}

    /** Nothing that the text says. */
    record Unknown() implements Dating {}
}
