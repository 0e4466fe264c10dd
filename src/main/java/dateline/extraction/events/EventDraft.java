package dateline.extraction.events;

import dateline.dossier.Headline;
import dateline.extraction.text.Sentence;

/**
 * An event as one sentence tells it.
 *
 * @param trigger the word that tells it
 * @param plain its title with all names in short, by which events are told apart
 * @param headline as printed: who is told of seldom is introduced
 * @param isNameless whether its headline is a noun that names nobody, and stands for no event alone
 * @param telling when it is and how it stands
 * @param participants who takes part, and where
 */
public record EventDraft(
        Sentence sentence,
        int trigger,
        String plain,
        Headline headline,
        boolean isNameless,
        Telling telling,
        Participants participants) {}
