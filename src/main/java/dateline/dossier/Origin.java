package dateline.dossier;

/** Who says that there is such an event: a person, the machine, or the machine with a person's verdict. */
public enum Origin {
    CURATED,
    FOUND,
    ACCEPTED,
    EDITED,
    REJECTED;

    /** Whether the machine says so, or a person that it does not hold, so that they may say that it does. */
    public boolean acceptable() {
        return this == FOUND || this == REJECTED;
    }

    /** Whether it began with the machine and no person has said yet that it does not hold. */
    public boolean rejectable() {
        return this != CURATED && this != REJECTED;
    }

    /** Who says so once a person has changed what was said. */
    public Origin edited() {
        return this == CURATED ? CURATED : EDITED;
    }
}
