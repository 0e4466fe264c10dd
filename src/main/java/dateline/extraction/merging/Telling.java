package dateline.extraction.merging;

import dateline.article.Article;
import dateline.article.TimeExpression;
import dateline.dossier.Mention;
import dateline.dossier.Status;
import dateline.extraction.events.Draft;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Token;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import dateline.time.TimeSpan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event as one article tells it, with what it is compared by.
 *
 * @param kinds the families of its trigger: what kind of event it is
 * @param actors ids of actors, the main one first
 * @param words the stems of the other words that say something
 */
record Telling(Article article, Draft draft, List<String> kinds, List<String> actors, Set<String> words) {

    static Telling of(Article article, Draft draft, List<String> actors, Vocabulary vocabulary) {
        Verbs verbs = new Verbs(vocabulary);
        Sentence sentence = draft.sentence();
        Set<String> named = draft.actors().stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.aliases().stream()))
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .collect(Collectors.toSet());
        Set<String> words = new HashSet<>();
        for (int at = draft.telling().clause().from();
                at < draft.telling().clause().to();
                at++) {
            Token token = sentence.token(at);
            boolean says = token.part().isNoun() || token.text().chars().allMatch(Character::isDigit);
            if (says
                    && at != draft.telling().trigger()
                    && sentence.timed(at).isEmpty()
                    && !named.contains(token.lower())
                    && !vocabulary.has("generic", token.lower())) {
                words.add(verbs.stem(token.lower()));
            }
        }
        String trigger = verbs.stem(sentence.token(draft.telling().trigger()).lower());
        List<String> kinds = draft.statement()
                ? List.of("said " + article.id() + " " + actors.getFirst())
                : vocabulary.families(trigger);
        return new Telling(article, draft, kinds, actors, words);
    }

    Optional<TimeSpan> time() {
        return draft.dated().flatMap(TimeExpression::time);
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
        return behind && article.id().equals(other.article.id());
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
