package dateline.library.json;

/**
 * What a file held beside its dossier: keys that the program does not know, and passages that were not found. Whoever saves
 * the dossier again hands it back, and nothing is lost.
 */
public final class Extras {

    private final Kept kept;

    Extras(Kept kept) {
        this.kept = kept;
    }

    /** Nothing beside the dossier. */
    public static Extras none() {
        return new Extras(new Kept());
    }

    Kept kept() {
        return kept;
    }
}
