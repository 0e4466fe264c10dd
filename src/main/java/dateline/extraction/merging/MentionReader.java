package dateline.extraction.merging;

import dateline.article.Article;
import dateline.extraction.Extract;
import dateline.extraction.clauses.Clause;
import dateline.extraction.events.EventDraft;
import dateline.extraction.merging.Filler.Being;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.names.PeopleNouns;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Word;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads off the trees of one article what its events are compared by. */
final class MentionReader {

    private static final int SHORT = 3;

    private static final Set<String> PEOPLE = Set.of("he", "him", "she", "her");

    private final Vocabulary vocabulary;
    private final PeopleNouns people;
    private final Actors actors;
    private final Article article;
    private final Cast cast;
    private final Map<Sentence, Set<String>> words = new IdentityHashMap<>();
    private final Set<String> wordsOfArticle;

    MentionReader(Vocabulary vocabulary, Actors actors, Extract extract) {
        this.vocabulary = vocabulary;
        this.people = new PeopleNouns(vocabulary);
        this.actors = actors;
        this.article = extract.article();
        this.cast = extract.cast();
        this.wordsOfArticle = article.blocks().stream()
                .flatMap(block -> MentionContext.wordsOf(block.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    EventMention read(EventDraft draft) {
        Clause clause = new Clause(draft.sentence(), draft.trigger());
        return new EventMention(
                article, draft, EventWord.of(clause, vocabulary), roles(draft, clause), context(draft, clause));
    }

    private Roles roles(EventDraft draft, Clause clause) {
        Sentence sentence = draft.sentence();
        boolean noun = clause.word().is(Part.NOUN, Part.PROPN);
        Optional<Integer> doer = clause.isPassive() ? clause.agent() : clause.subject();
        Optional<Integer> undergoing = clause.isPassive() ? clause.subject() : clause.object();
        Filler agent = noun ? owner(clause) : filler(sentence, doer);
        Filler patient = noun ? ownedBy(clause) : filler(sentence, undergoing);
        Filler others = new Filler(
                draft.participants().figures().stream().map(actors::id).collect(Collectors.toSet()),
                clause.obliques().stream()
                        .filter(place -> sentence.timed(place).isEmpty())
                        .map(place -> sentence.word(place).lemma())
                        .collect(Collectors.toSet()),
                false,
                Being.UNKNOWN);
        return Roles.of(agent, patient, others, place(clause));
    }

    /** The places that are named beside it: "in Bergen", "near Oslo". */
    private static Filler place(Clause clause) {
        Sentence sentence = clause.sentence();
        Set<String> names = clause.obliques().stream()
                .filter(at -> sentence.tree()
                        .nameAt(at)
                        .filter(name -> name.kind() == NameKind.PLACE)
                        .isPresent())
                .map(at -> sentence.word(at).lowerLemma())
                .collect(Collectors.toSet());
        return new Filler(Set.of(), names, false, Being.UNKNOWN);
    }

    /** "Iran's visit", "the visit by Iran". */
    private Filler owner(Clause clause) {
        return nominal(clause, "nmod:poss", "'s", "by");
    }

    /** "the visit of Iran", "the Iran visit". */
    private Filler ownedBy(Clause clause) {
        return nominal(clause, "compound", "of", "of");
    }

    private Filler nominal(Clause clause, String relation, String... prepositions) {
        Sentence sentence = clause.sentence();
        return sentence.tree().children(clause.predicate(), "nmod", "compound").stream()
                .filter(place -> sentence.timed(place).isEmpty())
                .filter(place -> sentence.word(place).isRelated(relation) || sentence.isLed(place, prepositions))
                .map(place -> filler(sentence, place))
                .reduce(Filler.UNKNOWN, Filler::with);
    }

    private Filler filler(Sentence sentence, Optional<Integer> place) {
        return place.map(head -> filler(sentence, head)).orElse(Filler.UNKNOWN);
    }

    /** The word with those joined to it. */
    private Filler filler(Sentence sentence, int place) {
        Set<String> who = new HashSet<>();
        Set<String> heads = new HashSet<>();
        sentence.tree().withChildren(place, "conj").forEach(at -> {
            cast.anybody(sentence, at).ifPresent(figure -> who.add(identity(sentence, at, figure)));
            heads.addAll(called(sentence, at));
        });
        return new Filler(who, heads, sentence.word(place).is(Part.PROPN), being(sentence, place));
    }

    /** What a pronoun or a noun means, where it is no name. */
    private Being being(Sentence sentence, int at) {
        Word word = sentence.word(at);
        if (word.is(Part.PRON)) {
            return PEOPLE.contains(word.lower()) ? Being.PERSON : Being.UNKNOWN;
        }
        return word.is(Part.NOUN) && !people.has(word) ? Being.THING : Being.UNKNOWN;
    }

    /** The id of an actor, or the name of somebody else. */
    private String identity(Sentence sentence, int word, Figure figure) {
        return cast.meant(sentence, word).map(actors::id).orElseGet(() -> "named " + figure.name());
    }

    /** The words that somebody or something is called by: its noun, and a name beside it. */
    private static Set<String> called(Sentence sentence, int at) {
        return sentence.tree()
                .withChildren(at, "flat", "appos")
                .map(sentence::word)
                .filter(word -> word.is(Part.NOUN, Part.PROPN))
                .map(Word::lowerLemma)
                .collect(Collectors.toSet());
    }

    private MentionContext context(EventDraft draft, Clause clause) {
        Sentence sentence = draft.sentence();
        BitSet inside = sentence.tree().subtree(draft.trigger());
        inside.clear(draft.trigger());
        List<Integer> places = inside.stream()
                .filter(place -> sentence.timed(place).isEmpty())
                .boxed()
                .toList();
        Map<String, String> counts = new HashMap<>();
        places.stream()
                .filter(place -> sentence.word(place).is(Part.NUM))
                .forEach(place -> counts.put(
                        sentence.word(sentence.word(place).head()).lowerLemma(),
                        sentence.word(place).lower()));
        Map<String, Set<String>> numbers = places.stream()
                .map(sentence::word)
                .filter(word -> word.is(Part.NUM))
                .filter(word -> word.isRelated("flat"))
                .collect(Collectors.groupingBy(
                        word -> sentence.word(word.head()).lowerLemma(),
                        Collectors.mapping(Word::lower, Collectors.toSet())));
        return new MentionContext(
                places.stream()
                        .map(sentence::word)
                        .filter(MentionReader::saysSomething)
                        .map(Word::lowerLemma)
                        .collect(Collectors.toSet()),
                words.computeIfAbsent(sentence, MentionReader::words),
                wordsOfArticle,
                places.stream()
                        .map(sentence::word)
                        .filter(word -> word.is(Part.PROPN))
                        .map(Word::lowerLemma)
                        .collect(Collectors.toSet()),
                new ClauseNumbers(counts, numbers),
                title(draft.title().plain()));
    }

    /** The longer words, which are those that say something. */
    private static Set<String> title(String title) {
        return MentionContext.wordsOf(title)
                .filter(word -> word.length() > SHORT)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(place -> sentence.timed(place).isEmpty())
                .mapToObj(sentence::word)
                .filter(MentionReader::saysSomething)
                .map(Word::lowerLemma)
                .collect(Collectors.toSet());
    }

    private static boolean saysSomething(Word word) {
        return word.is(Part.NOUN, Part.PROPN, Part.VERB, Part.ADJ, Part.NUM);
    }
}
