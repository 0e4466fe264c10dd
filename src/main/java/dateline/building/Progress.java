package dateline.building;

import dateline.article.Article;

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

    /** So much of the search for what the articles tell is done, from 0 to 1; told a hundred times at most. */
    default void sought(double share) {}

    /** What this article tells could not be found out: a fault of the program, which costs no other. */
    default void missed(Article article) {}

    /** Whether the rest is to be left undone. */
    boolean cancelled();
}
