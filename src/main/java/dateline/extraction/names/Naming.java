package dateline.extraction.names;

import dateline.dossier.Actor;
import dateline.extraction.text.Sentence;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.Locale;
import java.util.Optional;

/** Tells what a name names. */
final class Naming {

    private final Vocabulary vocabulary;
    private final Acts acts;
    private final Gazetteer gazetteer;

    Naming(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.acts = new Acts(vocabulary);
        this.gazetteer = gazetteer;
    }

    /** What it names for sure; empty where the words alone do not tell. */
    Optional<Actor.Kind> kind(Span span) {
        String text = span.text();
        if (gazetteer.entry(text).isPresent()) {
            return Optional.of(Actor.Kind.STATE);
        }
        if (vocabulary.has("known", lower(text)) || organisation(span) || acts.isCompany(span)) {
            return Optional.of(Actor.Kind.ORGANISATION);
        }
        boolean given =
                vocabulary.has("given", first(span).lower()) && !span.sentence().is(span.from() - 1, "the");
        if ((span.titled() || acts.isAged(span)) && letters(text)
                || given && span.size() > 1 && span.size() < 5 && letters(text)) {
            return Optional.of(Actor.Kind.PERSON);
        }
        return acts.isFirm(span) ? Optional.of(Actor.Kind.ORGANISATION) : Optional.empty();
    }

    /** Whether it is used as the name of many: of a club, a firm. */
    boolean many(Span span) {
        return span.size() < 4
                && letters(span.text())
                && !vocabulary.has("given", first(span).lower())
                && kind(span).isEmpty()
                && acts.isGroup(span);
    }

    /** What a name of which nothing is known names, when it is said to act: two or three words are a person. */
    Optional<Actor.Kind> guess(Span span) {
        if (gazetteer.entry(span.text() + "s").isPresent()) {
            return Optional.empty();
        }
        boolean person = span.size() == 1 && vocabulary.has("given", first(span).lower());
        boolean several = span.size() > 1 && span.size() < 4 && letters(span.text());
        if (acts.isQuestioned(span)) {
            return Optional.of(Actor.Kind.PERSON);
        }
        if (acts.as(span, "saying") || acts.as(span, "human")) {
            boolean body = community(span) || acts.as(span, "reporting");
            return Optional.of(person || several && !body ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION);
        }
        boolean company = span.size() == 1 || community(span) ? acts.as(span, "acting") : acts.isFounded(span);
        return Optional.of(person ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION)
                .filter(kind -> company && letters(span.text()));
    }

    /** Whether it may be the whole name of a person: two or three words in letters that are no organisation's. */
    boolean whole(Span span) {
        return span.size() > 1
                && span.size() < 4
                && letters(span.text())
                && kind(span).isEmpty()
                && !vocabulary.has("the", first(span).lower());
    }

    /** "Bergen County". */
    private boolean community(Span span) {
        return vocabulary.has("community", span.last().toLowerCase(Locale.ROOT));
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
