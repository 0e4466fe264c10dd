package dateline.extraction.events;

import dateline.extraction.text.Sentence;

/**
 * An event as one sentence tells it.
 *
 * @param trigger the word that tells it
 * @param telling when it is and how it stands
 * @param participants who takes part, and where
 */
public record EventDraft(
        Sentence sentence, int trigger, EventTitle title, Telling telling, Participants participants) {}
