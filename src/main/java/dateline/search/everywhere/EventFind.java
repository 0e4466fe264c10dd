package dateline.search.everywhere;

import dateline.dossier.Event;

/** An event whose title or, where that does not, whose label holds what is sought. */
public record EventFind(Event event, Excerpt name) {}
