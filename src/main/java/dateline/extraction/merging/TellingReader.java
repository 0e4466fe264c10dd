package dateline.extraction.merging;

import dateline.article.Article;
import dateline.extraction.clauses.Range;
import dateline.extraction.events.Draft;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Token;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads out of drafts what they are compared by. */
final class TellingReader {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Synonyms synonyms;

    TellingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.synonyms = new Synonyms(vocabulary);
    }

    Telling read(Article article, Draft draft, Party party) {
        Set<String> named = draft.actors().stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.aliases().stream()))
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .collect(Collectors.toSet());
        return new Telling(
                article,
                draft,
                kind(article, draft, party),
                party,
                words(draft, named),
                new GistReader(draft, named, synonyms, vocabulary).gist());
    }

    private Kind kind(Article article, Draft draft, Party party) {
        Sentence sentence = draft.sentence();
        int trigger = draft.telling().trigger();
        String next =
                trigger + 1 < sentence.size() ? sentence.token(trigger + 1).lower() : "";
        return draft.statement()
                ? Kind.saying(article.id() + " " + party.actors().getFirst())
                : Kind.of(synonyms.stem(sentence.token(trigger).lower(), next), synonyms, vocabulary);
    }

    /** The stems of the other words that say something. */
    private Set<String> words(Draft draft, Set<String> named) {
        Sentence sentence = draft.sentence();
        Range clause = draft.telling().clause();
        Set<String> words = new HashSet<>();
        for (int at = clause.from(); at < clause.to(); at++) {
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
        return words;
    }
}
