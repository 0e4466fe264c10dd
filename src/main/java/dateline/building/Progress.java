package dateline.building;

/** Who watches a dossier being built, from any thread. */
public interface Progress {

    /** One that neither looks nor stops anything. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void read(int done, int of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** So many of the sources are read. */
    void read(int done, int of);

    /** Whether the rest is to be left unread. */
    boolean cancelled();
}
