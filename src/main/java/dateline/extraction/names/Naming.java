package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Token;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** Tells what a name names. */
final class Naming {

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Gazetteer gazetteer;

    Naming(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.gazetteer = gazetteer;
    }

    /** What it names for sure; empty where the words alone do not tell. */
    Optional<Actor.Kind> kind(Span span) {
        String text = span.text();
        if (gazetteer.entry(text).isPresent()) {
            return Optional.of(Actor.Kind.STATE);
        }
        if (vocabulary.has("known", lower(text)) || organisation(span)) {
            return Optional.of(Actor.Kind.ORGANISATION);
        }
        boolean given = vocabulary.has("given", first(span).lower());
        if (span.titled() && letters(text) || given && span.size() > 1 && span.size() < 5 && letters(text)) {
            return Optional.of(Actor.Kind.PERSON);
        }
        return Optional.empty();
    }

    /** What a name of which nothing is known names, when it is said to act: two or three words are a person. */
    Optional<Actor.Kind> guess(Span span) {
        if (!acts(span)) {
            return Optional.empty();
        }
        boolean person = span.size() > 1 && span.size() < 4 && letters(span.text());
        return Optional.of(person ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION);
    }

    /** Whether a verb that only somebody can do stands beside it. */
    private boolean acts(Span span) {
        Sentence sentence = span.sentence();
        int at = span.to();
        while (at < sentence.size() && (sentence.token(at).is("has", "have", "had", "also", "later"))) {
            at++;
        }
        boolean behind = at < sentence.size() && speaks(sentence.token(at));
        boolean before = span.from() > 0
                && speaks(sentence.token(span.from() - 1))
                && (span.to() == sentence.size() || sentence.is(span.to(), ".", ","));
        return behind || before;
    }

    private boolean speaks(Token token) {
        return token.part().isVerb() && verbs.has("saying", verbs.stem(token.lower()));
    }

    private boolean organisation(Span span) {
        Sentence sentence = span.sentence();
        Token last = sentence.token(span.to() - 1);
        if (span.size() > 1 && vocabulary.has("organisation", last.lower())) {
            return true;
        }
        for (int at = span.from(); at < span.to() - 1; at++) {
            if (vocabulary.has("organisation", sentence.token(at).lower())
                    && (sentence.is(at + 1, "of", "for")
                            || vocabulary.has("legal", sentence.token(at).lower()))) {
                return true;
            }
        }
        return false;
    }

    private static Token first(Span span) {
        return span.sentence().token(span.from());
    }

    private static boolean letters(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
