package dateline.extraction.events;

import dateline.dossier.Headline;

/**
 * What an event is called where one sentence tells it.
 *
 * @param plain its title with all names in short, by which events are told apart
 * @param headline as printed: who is told of seldom is introduced, and it is said whose word it is
 * @param isNameless whether it is a noun that names nobody, and stands for no event alone
 */
public record EventTitle(String plain, Headline headline, boolean isNameless) {}
