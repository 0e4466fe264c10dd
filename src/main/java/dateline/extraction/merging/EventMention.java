package dateline.extraction.merging;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.extraction.events.EventDraft;
import dateline.extraction.text.Sentence;
import dateline.language.reader.WordVector;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as one sentence of an article tells it, with what it is compared by. Mentions of one event are said to corefer.
 *
 * @param word the word that tells it
 * @param roles who takes part
 * @param context what is said beside it
 */
record EventMention(Article article, EventDraft draft, EventWord word, Roles roles, MentionContext context) {

    /** What dates it, where that is sure enough. */
    Optional<TimeExpression> dated() {
        return draft.telling()
                .dated()
                .filter(dated -> draft.telling().sureness().isEnough());
    }

    /** What dates it at least likely. */
    Optional<TimeExpression> likely() {
        return draft.telling()
                .dated()
                .filter(dated -> draft.telling().sureness().isLikely());
    }

    /** When it is, where that is sure enough. */
    Optional<TimeSpan> time() {
        return dated().flatMap(TimeExpression::time);
    }

    /** Whether only that it is told as news says when it is. */
    boolean isDatedAsNews() {
        return dated().filter(NewsOfTheDay::dates).isPresent();
    }

    Status status() {
        return draft.telling().status();
    }

    /** Whether it is told as still to come. */
    boolean isAhead() {
        return status().isAhead();
    }

    /** Whether it is told as over. */
    boolean hasHappened() {
        return status() == Status.HAPPENED;
    }

    /** Whether it is told as what is not so, or not yet. */
    boolean isUnreal() {
        return Set.of(Status.DENIED, Status.CONDITIONAL).contains(status());
    }

    boolean isInArticleOf(EventMention other) {
        return article.id().equals(other.article.id());
    }

    boolean isInSentenceOf(EventMention other) {
        return isInArticleOf(other)
                && draft.sentence().number() == other.draft.sentence().number();
    }

    /** What its word tells where it stands. */
    WordVector sense() {
        return draft.sentence().word(draft.trigger()).event().vector();
    }

    /** The word that tells it, as it is written. */
    TextSpan trigger() {
        return draft.sentence().span(draft.trigger(), draft.trigger() + 1);
    }

    /** How the dossier keeps it, at the time of its event as far as it tells that. */
    Mention kept(AgreedTime event) {
        Sentence sentence = draft.sentence();
        return new Mention(
                sentence.span(0, sentence.size()),
                Optional.of(trigger()),
                event.told(this),
                draft.telling().sureness().isEnough(),
                List.of(),
                List.of());
    }
}
