package dateline.extraction.titles;

import dateline.dossier.Actor;
import dateline.extraction.clauses.Clause;
import dateline.extraction.names.Cast;
import dateline.extraction.names.ReferringWord;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose word it is that something is so, where the article only says that a party to the matter says so: "prosecutors" of "the money, prosecutors
 * say, was hidden". What somebody says of themselves, announces, or is there to know, as the police are, is told as it is.
 *
 * @param phrases makes constituents of the phrases of the sentence
 */
record Hearsay(Phrases phrases) {

    /** Behind all else stand a comma, who says it, and that they do. */
    private static final int SPEAKER = 5;

    /** Also what is printed for "her". */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** What hangs on a noun and says who is meant by it. */
    private static final String[] CALLING = {"compound", "appos", "flat", "nmod:desc"};

    private Vocabulary vocabulary() {
        return phrases.vocabulary();
    }

    private Cast cast() {
        return phrases.cast();
    }

    /** Who says it, as a headline ends with it; empty where it is told as it is, or nobody is known to say it. */
    Optional<Constituent> source() {
        return speech(phrases.told())
                .filter(this::isClaim)
                .filter(speech -> !isOwn(speech.speaker()))
                .map(this::printed);
    }

    private Constituent printed(Speech speech) {
        int speaker = speech.speaker();
        Constituent who = named(speaker).orElseGet(() -> described(speaker));
        boolean isPlural = new SubjectNumber(vocabulary(), cast(), phrases.told()).isPlural(speaker);
        String verb = vocabulary().has("believing", speech.verb().word().lemma())
                ? speech.verb().word().lemma()
                : "say";
        List<HeadlineWord> words = new ArrayList<>(who.words());
        words.addFirst(new HeadlineWord(SPEAKER - 1, speaker, -1, ",")); // nothing in the sentence follows it
        words.addLast(new HeadlineWord(SPEAKER + 1, speaker, speaker, Conjugation.present(verb, isPlural)));
        return Constituent.needed(words, who.parts());
    }

    /** A person is called by the short name alone. */
    private Optional<Constituent> named(int speaker) {
        return cast().anybody(phrases.told().sentence(), speaker)
                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                .filter(figure -> Character.isUpperCase(figure.name().charAt(0)))
                .map(cast()::shortName)
                .map(name ->
                        Constituent.needed(List.of(new HeadlineWord(SPEAKER, speaker, speaker + 1, name)), List.of()));
    }

    /** Another in as few words as will do. */
    private Constituent described(int speaker) {
        Constituent who = phrases.of(speaker, SPEAKER);
        List<Constituent> parts = who.parts().stream()
                .filter(Constituent::isNeeded)
                .filter(part ->
                        !ARTICLES.contains(part.words().getFirst().text().toLowerCase(Locale.ROOT)))
                .toList();
        return Constituent.needed(who.words(), parts);
    }

    /** The speech that a clause is all of, alone or with what it is joined to. */
    private Optional<Speech> speech(Clause clause) {
        return around(clause)
                .or(() -> besides(clause))
                .or(() -> Optional.of(clause)
                        .filter(part -> !mayBeOfSpeaker(part))
                        .flatMap(part -> part.above("conj", "xcomp"))
                        .flatMap(this::speech));
    }

    /** Whether a comma parts it from what is said, which it may stand beside: "Berg claims she left, and went to court". */
    private static boolean mayBeOfSpeaker(Clause part) {
        return part.children("cc").stream()
                .filter(joint -> part.sentence().is(joint - 1, ","))
                .anyMatch(joint -> !part.sentence().is(joint + 1, "that"));
    }

    /** "Prosecutors said that the money was hidden." */
    private Optional<Speech> around(Clause clause) {
        return clause.above("ccomp").flatMap(this::spoken);
    }

    /** "The money, prosecutors said, was hidden", "according to prosecutors, the money was hidden". */
    private Optional<Speech> besides(Clause clause) {
        Stream<Speech> inserted = clause.children("parataxis").stream()
                .map(clause::at)
                .filter(verb -> clause.tree().child(verb.predicate(), "ccomp").isEmpty())
                .flatMap(verb -> spoken(verb).stream());
        Stream<Speech> according = clause.children("obl").stream()
                .flatMap(speaker -> clause.tree().children(speaker, "case").stream()
                        .filter(lead -> clause.sentence().is(lead, "according"))
                        .map(lead -> new Speech(clause.at(lead), speaker)))
                .filter(speech -> clause.word(speech.speaker()).is(Part.NOUN, Part.PROPN));
        return Stream.concat(inserted, according).findFirst();
    }

    /** Who says what a verb of saying tells, where the reader is sure of them. */
    private Optional<Speech> spoken(Clause verb) {
        String lemma = verb.word().lemma();
        boolean isSaying = vocabulary().has("saying", lemma) && !vocabulary().has("declaring", lemma);
        Optional<Integer> speaker = isSaying && !verb.isNegated() ? verb.child("nsubj") : Optional.empty();
        return speaker.filter(who -> verb.word(who).relation().equals("nsubj"))
                .filter(who -> verb.word(who).confidence() >= Composer.SURE)
                .filter(who -> isSomebody(verb.word(who)))
                .filter(who -> !phrases.namer().isUnknown(who))
                .map(who -> new Speech(verb, who));
    }

    private static boolean isSomebody(Word word) {
        return word.is(Part.NOUN, Part.PROPN) || word.has("Person=3");
    }

    /** Whether they only believe it, or say it in words of their own, or are a party to the matter. */
    private boolean isClaim(Speech speech) {
        return vocabulary().has("believing", speech.verb().word().lemma())
                || isQuoted(phrases.told())
                || isParty(speech.speaker());
    }

    /** Whether a quotation begins with what the clause tells. */
    private static boolean isQuoted(Clause told) {
        int first = told.tree().first(told.predicate());
        return IntStream.of(first - 1, first).anyMatch(mark -> told.sentence().is(mark, "“", "\"", "‘"));
    }

    /** Whether they are called by what only a party to the matter is called: "her lawyer", "Berg, a lawyer". */
    private boolean isParty(int speaker) {
        Sentence sentence = phrases.told().sentence();
        Stream<String> roles =
                cast().anybody(sentence, speaker).stream().flatMap(figure -> cast().roles(figure).stream());
        ReferringWord noun = cast().antecedent(sentence, speaker).orElse(new ReferringWord(sentence, speaker));
        Tree tree = noun.sentence().tree();
        Stream<String> nouns = tree.withChildren(noun.place(), "conj")
                .flatMap(place -> tree.withChildren(place, CALLING))
                .map(tree::word)
                .filter(word -> !word.is(Part.PROPN))
                .flatMap(word -> Stream.of(word.lemma(), word.lower().replaceFirst("s$", "")));
        return Stream.concat(nouns, roles).anyMatch(called -> vocabulary().has("party", called));
    }

    /** Whether it is of themselves that they say it. */
    private boolean isOwn(int speaker) {
        Clause told = phrases.told();
        return told.subject().stream()
                .map(doer -> cast().anybody(told.sentence(), doer))
                .filter(Optional::isPresent)
                .anyMatch(cast().anybody(told.sentence(), speaker)::equals);
    }
}
