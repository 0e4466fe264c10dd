package dateline.session;

/** What writes files: the dossier's own, and those of other formats. */
public record Writing(Saving saving, Exporting exporting, Printing printing) {}
