package dateline.ui.contents;

import dateline.article.Article;
import dateline.article.Section;
import dateline.dossier.Actor;
import dateline.dossier.Issue;
import java.util.Optional;

/** A row of the side bar. */
sealed interface ContentsRow {

    /** The id of the issue or actor that can be followed; empty for what is no such row. */
    default Optional<String> filter() {
        return Optional.empty();
    }

    /** What it stands for; another row for the same has the same key. */
    String key();

    /**
     * What the rows below it are.
     *
     * @param group the key of its message
     * @param folded whether the rows are put away
     */
    record Caption(String group, boolean folded) implements ContentsRow {

        @Override
        public String key() {
            return group;
        }
    }

    /**
     * An article to turn to, in a dossier of several.
     *
     * @param events how many events it tells
     */
    record ArticleRow(Article article, int events) implements ContentsRow {

        @Override
        public String key() {
            return article.id();
        }
    }

    /**
     * A section to go to.
     *
     * @param events how many events it tells
     * @param outside whether it lies outside of the time window
     */
    record SectionRow(Section section, int events, boolean outside) implements ContentsRow {

        @Override
        public String key() {
            return section.heading().id();
        }
    }

    /**
     * A place to go to in a text without headings.
     *
     * @param block the id of its first block
     * @param words how that begins
     */
    record PartRow(String block, String words) implements ContentsRow {

        @Override
        public String key() {
            return block;
        }
    }

    /**
     * How many events have a date, and how many have none.
     *
     * @param elsewhere how many besides stand in lanes of others, which they have more to do with
     */
    record EventCount(int dated, int undated, int elsewhere) {

        /** How many there are that stand in no other lane. */
        int own() {
            return dated + undated;
        }
    }

    /**
     * An issue to follow or not.
     *
     * @param colour the style class of its colour
     * @param events how many events stand in its lane, or touch it in others
     */
    record IssueRow(Issue issue, String colour, EventCount events) implements ContentsRow {

        @Override
        public String key() {
            return issue.id();
        }

        @Override
        public Optional<String> filter() {
            return Optional.of(issue.id());
        }
    }

    /**
     * An actor to follow or not.
     *
     * @param events in how many events it takes part
     */
    record ActorRow(Actor actor, EventCount events) implements ContentsRow {

        @Override
        public String key() {
            return actor.id();
        }

        @Override
        public Optional<String> filter() {
            return Optional.of(actor.id());
        }
    }
}
