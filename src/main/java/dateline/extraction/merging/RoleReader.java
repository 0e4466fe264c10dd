package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Range;
import dateline.extraction.events.Draft;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads out of a noun phrase whom it means. */
final class RoleReader {

    private static final String BARGAIN = "bargain";
    private static final int KIN = 4;

    private final Sentence sentence;
    private final Synonyms synonyms;
    private final Vocabulary vocabulary;
    private final Map<String, Named> actors = new LinkedHashMap<>();
    private final Range clause;
    private final Set<String> titles;

    /** Of a draft whose actors have these ids, where these words are of titles. */
    RoleReader(Draft draft, List<String> ids, Set<String> titles, Synonyms synonyms, Vocabulary vocabulary) {
        this.sentence = draft.sentence();
        this.clause = draft.telling().clause();
        this.synonyms = synonyms;
        this.vocabulary = vocabulary;
        this.titles = titles;
        for (int at = 0; at < ids.size(); at++) {
            actors.putIfAbsent(ids.get(at), named(ids.get(at), draft.actors().get(at)));
        }
    }

    private static Named named(String id, Figure figure) {
        Set<String> words = Stream.concat(Stream.of(figure.name()), figure.aliases().stream())
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .collect(Collectors.toSet());
        return new Named(id, words, Optional.of(figure.kind()));
    }

    /** Of a subject that names nobody it is the main actor, if the clause does not name that one elsewhere. */
    Role subject(Range phrase) {
        Role role = role(phrase);
        boolean pronoun = phrase.size() == 1 && sentence.is(phrase.from(), Part.PRON);
        return role.open() || pronoun
                ? actors.values().stream()
                        .limit(1)
                        .filter(actor -> IntStream.range(clause.from(), clause.to())
                                .noneMatch(at -> actor.words()
                                        .contains(sentence.token(at).lower())))
                        .map(actor -> new Role(List.of(actor), List.of(), Optional.empty()))
                        .findFirst()
                        .orElse(role)
                : role;
    }

    /** Of the phrase that begins there, up to a verb or a preposition other than "of". */
    Role role(Range phrase) {
        int end = end(phrase);
        int of = IntStream.range(phrase.from(), end)
                .filter(at -> sentence.is(at, "of"))
                .findFirst()
                .orElse(end);
        Optional<Integer> head = IntStream.range(phrase.from(), of)
                .map(at -> of - 1 - (at - phrase.from()))
                .filter(at ->
                        sentence.token(at).part().isNoun() && sentence.timed(at).isEmpty())
                .boxed()
                .findFirst();
        if (head.isEmpty()) {
            boolean somebody = phrase.from() < phrase.to() && sentence.is(phrase.from(), Part.PRON);
            return somebody ? Role.somebody(List.of()) : Role.NONE;
        }
        int owned = IntStream.range(phrase.from(), of)
                .filter(at -> sentence.is(at, "'s", "'"))
                .map(at -> at + 1)
                .reduce(phrase.from(), (one, next) -> next);
        boolean name = names(head.get());
        List<Named> own = name ? named(owned, of) : List.of();
        List<Named> beside = new ArrayList<>(named(phrase.from(), end));
        beside.removeAll(own);
        String word = sentence.token(head.get()).lower();
        return name
                ? new Role(own, beside, Optional.empty())
                : vocabulary.has("generic", word)
                        ? Role.somebody(beside)
                        : new Role(own, beside, Optional.of(thing(word)));
    }

    private String thing(String noun) {
        return vocabulary.has(BARGAIN, noun) ? BARGAIN : synonyms.one(noun);
    }

    private int end(Range phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .filter(at -> {
                    Token token = sentence.token(at);
                    boolean possessive = token.is("'s", "'");
                    return token.part().isVerb() && !possessive && !names(at) && !inside(phrase, at)
                            || token.is(Part.PUNCT) && !possessive && !token.is("\"", "“", "``")
                            || token.is(Part.ADP) && !token.is("of") && !Estimates.begin(sentence, at)
                            || token.is("that", "which", "who", "to");
                })
                .findFirst()
                .orElse(phrase.to());
    }

    /** Whether a participle stands within the phrase: "Ford’s proposed purchase". */
    private boolean inside(Range phrase, int at) {
        boolean behind = at > phrase.from()
                && (sentence.is(at - 1, "'s", "'") || sentence.is(at - 1, Part.DET) || sentence.is(at - 1, Part.ADJ));
        return behind && at + 1 < phrase.to() && sentence.token(at + 1).part().inNounPhrase();
    }

    private boolean names(int at) {
        return actor(at).isPresent() || sentence.is(at, Part.PROPN);
    }

    /** The actor that the token is part of the name of, or the state that it is made of: "Peruvian". */
    private Optional<Named> actor(int at) {
        Token token = sentence.token(at);
        if (!token.capital()) {
            return Optional.empty();
        }
        return actors.values().stream()
                .filter(one -> one.words().contains(token.lower()))
                .findFirst()
                .or(() -> actors.values().stream()
                        .filter(one -> one.is(Actor.Kind.STATE) && token.lower().length() > KIN)
                        .filter(one -> akin(one, token))
                        .findFirst());
    }

    private static boolean akin(Named state, Token token) {
        return state.words().stream()
                .anyMatch(word -> word.length() >= KIN && token.lower().regionMatches(0, word, 0, KIN));
    }

    /** All that the clause names. */
    Role all() {
        return new Role(named(clause.from(), clause.to()), List.of(), Optional.empty());
    }

    /** The actors and the other names, each name one, without what only says what somebody is. */
    private List<Named> named(int from, int to) {
        List<Named> found = new ArrayList<>();
        Set<String> other = new HashSet<>();
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            Optional<Named> actor = actor(at);
            boolean plain = actor.isEmpty()
                    && token.is(Part.PROPN)
                    && sentence.timed(at).isEmpty()
                    && !titles.contains(token.lower())
                    && !vocabulary.has("generic", token.lower());
            if (plain) {
                other.add(token.lower());
            }
            if (!other.isEmpty() && (!plain || at + 1 == to)) {
                found.add(new Named("", other, Optional.empty()));
                other = new HashSet<>();
            }
            actor.filter(one -> !found.contains(one)).ifPresent(found::add);
        }
        return found;
    }
}
