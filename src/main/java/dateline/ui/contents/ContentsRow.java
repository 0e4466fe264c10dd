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

    /** What the rows below it are. */
    record Caption(String text) implements ContentsRow {}

    /** An article to turn to, in a dossier of several. */
    record ArticleRow(Article article) implements ContentsRow {}

    /**
     * A section to go to.
     *
     * @param events how many events it tells
     */
    record SectionRow(Section section, int events) implements ContentsRow {}

    /**
     * An issue to follow or not.
     *
     * @param colour the style class of its colour
     * @param events how many events touch it
     */
    record IssueRow(Issue issue, String colour, int events) implements ContentsRow {

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
    record ActorRow(Actor actor, int events) implements ContentsRow {

        @Override
        public Optional<String> filter() {
            return Optional.of(actor.id());
        }
    }
}
