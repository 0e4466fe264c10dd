package dateline.search.everywhere;

import dateline.dossier.Event;

/** An event whose title holds what is sought. */
public record EventFind(Event event, Excerpt title) {}
