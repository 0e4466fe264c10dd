package dateline.extraction.merging;

import dateline.article.Article;
import dateline.extraction.clauses.Range;
import dateline.extraction.events.Draft;
import dateline.extraction.events.Wording;
import dateline.extraction.text.Sentence;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads out of drafts what they are compared by. */
final class TellingReader {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Synonyms synonyms;
    private final Set<String> titles;

    TellingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.synonyms = new Synonyms(vocabulary);
        this.titles = vocabulary.words("title").stream()
                .flatMap(title -> Arrays.stream(title.split(" ")))
                .collect(Collectors.toSet());
    }

    Telling read(Article article, Draft draft, Party party) {
        Set<String> named = draft.actors().stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure.name()), figure.aliases().stream()))
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .collect(Collectors.toSet());
        return new Telling(
                article,
                draft,
                new DeedReader(draft, new RoleReader(draft, party.actors(), titles, synonyms, vocabulary))
                        .deed(draft, kind(article, draft, party)),
                party,
                words(draft, named),
                new GistReader(draft, named, synonyms, vocabulary).gist());
    }

    private Kind kind(Article article, Draft draft, Party party) {
        return draft.statement()
                ? Kind.saying(
                        article.id() + " " + party.actors().getFirst() + (Telling.possible(draft) ? " perhaps" : ""))
                : Kind.of(told(draft.sentence(), draft.telling()), synonyms, verbs);
    }

    /** The stem that says what kind of event it is: of the trigger, or of the noun that a weak verb brings. */
    private String told(Sentence sentence, Wording telling) {
        int trigger = telling.trigger();
        String stem = synonyms.stem(
                word(sentence, trigger - 1), sentence.token(trigger).lower(), word(sentence, trigger + 1));
        return brought(sentence, telling, stem).orElse(stem);
    }

    private static String word(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
    }

    /** Of "reached an agreement", "sent to prison", "filed a civil action". */
    private Optional<String> brought(Sentence sentence, Wording telling, String verb) {
        boolean brings = verbs.has("bringing", verb);
        int behind = telling.trigger() + 1;
        return IntStream.range(
                        sentence.is(behind, "to") ? behind + 1 : behind,
                        telling.clause().to())
                .takeWhile(at -> sentence.token(at).part().inNounPhrase() || sentence.is(at, "'s", "'"))
                .filter(at -> sentence.token(at).part().isNoun())
                .mapToObj(at -> verbs.stem(sentence.token(at).lower()))
                .flatMap(noun -> Stream.of(verb + " " + noun, noun)
                        .filter(synonyms::knows)
                        .filter(told -> brings || !told.equals(noun))
                        .limit(1))
                .reduce((one, next) -> next);
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
