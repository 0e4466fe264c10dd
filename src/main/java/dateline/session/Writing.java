package dateline.session;

/** What writes files, the dossier's own and those of other formats, and what reads back from these. */
public record Writing(Saving saving, Exporting exporting, Printing printing, ReadingBack readingBack) {}
