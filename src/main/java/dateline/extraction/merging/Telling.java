package dateline.extraction.merging;

import dateline.article.Article;
import dateline.article.TimeExpression;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.events.Draft;
import dateline.extraction.text.Sentence;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An event as one article tells it, with what it is compared by.
 *
 * @param words the stems of all words that say something, but those of the trigger and of actors
 * @param gist what of them it is about
 */
record Telling(Article article, Draft draft, Deed deed, Party party, Set<String> words, Gist gist) {

    private static final int LEAD = 4;

    Kind kind() {
        return deed.kind();
    }

    Optional<TimeSpan> time() {
        return draft.dated().flatMap(TimeExpression::time);
    }

    /** The kinds of event it may be of. */
    List<String> kinds() {
        return kind().names();
    }

    /** Ids of those who take part, the main one first. */
    List<String> actors() {
        return party.actors();
    }

    /** Whether the article of one is about somebody whom the other names. */
    boolean about(Telling other) {
        return deed.among(other.party.around()) || other.deed.among(party.around());
    }

    /** Whether it may be called an event of the actor, given by the id: of who does it or whom it befalls, if it says so. */
    boolean ownedBy(String actor) {
        return deed.names(actor) || !deed.names() && actors().contains(actor);
    }

    /** Whether it names nobody but the state where it is. */
    boolean impersonal() {
        return draft.actors().stream().allMatch(actor -> gist.where().states().contains(actor.name()));
    }

    /** Whether it says that it is not the first time. */
    boolean repeats() {
        Range clause = draft.telling().clause();
        return IntStream.range(clause.from(), clause.to())
                .anyMatch(at -> draft.sentence().is(at, "again", "twice", "repeatedly", "previously"));
    }

    /** Whether it is told as still to come. */
    boolean ahead() {
        return status() == Status.EXPECTED || status() == Status.PLANNED;
    }

    /** Whether it only will or would be. */
    static boolean possible(Draft draft) {
        return draft.telling()
                .told()
                .map(clause -> clause.verb().tense())
                .filter(tense -> tense == Tense.FUTURE || tense == Tense.POSSIBLE)
                .isPresent();
    }

    /** Whether one article tells both. */
    boolean beside(Telling other) {
        return article.id().equals(other.article.id());
    }

    /** How many days lie between the articles; very many where one has no date. */
    long apart(Telling other) {
        return article.published()
                .flatMap(first -> other.article.published().map(second -> Spans.apart(first, second)))
                .orElse(Long.MAX_VALUE);
    }

    /** Whether one is the headline of the article and the other tells it near the beginning. */
    boolean leads(Telling other) {
        Sentence one = draft.sentence();
        Sentence next = other.draft.sentence();
        return beside(other) && one.headline() != next.headline() && Math.max(one.number(), next.number()) <= LEAD;
    }

    /** The word that names it, in lower case. */
    String trigger() {
        return draft.sentence().token(draft.telling().trigger()).lower();
    }

    /** Whether the headline of its article names who does it. */
    boolean headed() {
        String headline = article.title();
        return draft.actors().stream().limit(1).anyMatch(figure -> headline.contains(figure.shortName()));
    }

    /** Whether a noun names it. */
    boolean noun() {
        return draft.sentence().token(draft.telling().trigger()).part().isNoun();
    }

    /** Whether it stands behind the other in the same article. */
    boolean isBehind(Telling other) {
        int apart = draft.sentence().number() - other.draft.sentence().number();
        boolean behind = apart > 0
                || apart == 0
                        && draft.telling().trigger() > other.draft.telling().trigger();
        return behind && beside(other);
    }

    Status status() {
        return draft.status();
    }

    Mention mention() {
        Sentence sentence = draft.sentence();
        int trigger = draft.telling().trigger();
        return new Mention(
                sentence.span(
                        draft.telling().clause().from(),
                        draft.telling().clause().to()),
                Optional.of(sentence.span(trigger, trigger + 1)),
                draft.dated());
    }
}
