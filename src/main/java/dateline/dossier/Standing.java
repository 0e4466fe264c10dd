package dateline.dossier;

/** How an event stands: whether it came about, and who says that it is one. */
public record Standing(Status status, Origin origin) {}
