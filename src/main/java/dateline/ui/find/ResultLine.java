package dateline.ui.find;

import dateline.search.everywhere.ActorFind;
import dateline.search.everywhere.ArticleFinds;
import dateline.search.everywhere.EventFind;
import dateline.search.everywhere.NoteFind;
import dateline.search.everywhere.PassageFind;

/** A line of the list of what was found. */
sealed interface ResultLine {

    /** Whether there is something to go to. */
    default boolean leadsOn() {
        return true;
    }

    /**
     * What the lines below it are.
     *
     * @param kind what is listed there
     */
    record CaptionLine(FindKind kind) implements ResultLine {

        @Override
        public boolean leadsOn() {
            return false;
        }
    }

    /** An event. */
    record EventLine(EventFind find, String colour) implements ResultLine {}

    /** An actor. */
    record ActorLine(ActorFind find) implements ResultLine {

        @Override
        public boolean leadsOn() {
            return !find.events().isEmpty();
        }
    }

    /** A note. */
    record NoteLine(NoteFind find) implements ResultLine {}

    /** An article, above what was found in it. */
    record ArticleLine(ArticleFinds finds) implements ResultLine {}

    /** A passage of the article above. */
    record PassageLine(PassageFind find) implements ResultLine {}

    /**
     * Passages of the article above that are not listed.
     *
     * @param hits how many hits they hold
     */
    record MoreLine(ArticleFinds finds, int hits) implements ResultLine {}
}
