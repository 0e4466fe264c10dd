package dateline.library.json;

/** The ids that a dossier defines, of each kind. Blocks are named in the whole dossier, sections and titles among them. */
record Ids(Known articles, Known blocks, Known issues, Known actors, Known events) {

    /** None yet. */
    Ids() {
        this(new Known("article"), new Known("block"), new Known("issue"), new Known("actor"), new Known("event"));
    }
}
