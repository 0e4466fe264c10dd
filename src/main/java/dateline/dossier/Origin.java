package dateline.dossier;

/** Who says that there is such an event: a person, the machine, or the machine with a person's verdict. */
public enum Origin {
    CURATED,
    FOUND,
    ACCEPTED,
    EDITED,
    REJECTED;

    /** Who says so once a person has changed what was said. */
    public Origin edited() {
        return this == CURATED ? CURATED : EDITED;
    }
}
