package dateline.dossier;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier with another version of the text of an article. What a person said of it stays: events that somebody curated, accepted,
 * edited, rejected or starred keep the passages whose words are still there, wherever they stand; so do marks and positions. What only
 * the machine had found in it is left out, to be found again.
 *
 * @param lost what has lost its words
 */
public record NewVersion(Dossier dossier, List<Lost> lost) {

    /**
     * Words that the text holds no longer.
     *
     * @param title of the event or the issue that they were about, or the reader's note on them
     */
    public record Lost(String title, String words) {}

    public NewVersion {
        lost = List.copyOf(lost);
    }

    /**
     * Of a dossier that has an earlier version of the article, which is known by its id.
     *
     * @throws java.util.NoSuchElementException when it has none
     */
    public static NewVersion of(Dossier dossier, Article article) {
        Article before = dossier.articles().stream()
                .filter(held -> held.id().equals(article.id()))
                .findFirst()
                .orElseThrow();
        return new Change(before, article).of(dossier);
    }

    /** From one version to the next. */
    private static final class Change {

        private final Article before;
        private final Article after;
        private final MovedPassages passages;
        private final List<Lost> lost = new ArrayList<>();

        Change(Article before, Article after) {
            this.before = before;
            this.after = after;
            this.passages = new MovedPassages(before, after);
        }

        NewVersion of(Dossier dossier) {
            Article text = article();
            return new NewVersion(
                    new Dossier(
                            dossier.title(),
                            dossier.articles().stream()
                                    .map(held -> held == before ? text : held)
                                    .toList(),
                            dossier.events().stream()
                                    .flatMap(event -> event(event).stream())
                                    .toList(),
                            dossier.issues().stream().map(this::issue).toList(),
                            dossier.actors(),
                            dossier.quotations().stream()
                                    .filter(quotation -> !passages.holds(quotation.passage()))
                                    .toList()),
                    lost);
        }

        /** With the reader's marks, and the day that the reader gave it. */
        private Article article() {
            boolean isDatedByHand = before.source().evidence().equals(Optional.of(DateEvidence.BY_HAND));
            return new Article(
                    after.id(),
                    after.heading(),
                    isDatedByHand ? after.source().dated(before.source().evidence()) : after.source(),
                    isDatedByHand ? before.published() : after.published(),
                    after.sections(),
                    before.annotations().stream()
                            .flatMap(mark ->
                                    moved(mark.note(), mark.span())
                                            .map(span -> new Annotation(span, mark.note()))
                                            .stream())
                            .toList());
        }

        private Optional<Event> event(Event event) {
            boolean isTold = event.mentions().stream().anyMatch(mention -> passages.holds(mention.clause()));
            boolean isFound = event.origin() == Origin.FOUND && !event.isStarred();
            if (!isTold) {
                return Optional.of(event);
            }
            List<Mention> mentions = event.mentions().stream()
                    .flatMap(mention -> passages.holds(mention.clause())
                            ? (isFound ? Optional.<Mention>empty() : mention(event, mention)).stream()
                            : Optional.of(mention).stream())
                    .toList();
            return isFound && mentions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Event(
                            event.id(),
                            event.headline(),
                            event.curated(),
                            event.standing(),
                            event.involved(),
                            mentions));
        }

        private Optional<Mention> mention(Event event, Mention mention) {
            Optional<Mention> moved = passages.moved(mention);
            if (moved.isEmpty()) {
                lost.add(new Lost(event.title(), passages.words(mention.clause())));
            }
            return moved;
        }

        private Issue issue(Issue issue) {
            return issue.withPositions(issue.positions().stream()
                    .flatMap(position -> !passages.holds(position.passage())
                            ? Optional.of(position).stream()
                            : moved(issue.name(), position.passage())
                                    .map(span -> new Position(position.actor(), position.summary(), span))
                                    .stream())
                    .toList());
        }

        private Optional<TextSpan> moved(String title, TextSpan passage) {
            Optional<TextSpan> moved = passages.moved(passage);
            if (moved.isEmpty()) {
                lost.add(new Lost(title, passages.words(passage)));
            }
            return moved;
        }
    }
}
