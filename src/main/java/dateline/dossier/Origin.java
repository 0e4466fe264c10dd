package dateline.dossier;

/** Who says that there is such an event: a person, the machine, or the machine with a person's verdict. */
public enum Origin {
    CURATED,
    FOUND,
    ACCEPTED,
    EDITED,
    REJECTED
}
