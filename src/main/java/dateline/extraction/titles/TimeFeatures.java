package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.VerbFrames;
import dateline.extraction.text.Timed;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import dateline.time.TimexType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a word and all below it say when, since when, until when or for how long, as a part of a headline.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record TimeFeatures(Vocabulary vocabulary, Clause told, int trigger) {

    /** Those of a word that hangs on another. */
    Set<String> of(int place) {
        Set<String> features = new LinkedHashSet<>();
        PartFeatures.add(
                features, !isDated(word(place).head()) && isDated(place), "dated"); // a date goes or stays whole
        PartFeatures.add(features, isOtherDate(place), "other date");
        PartFeatures.add(features, isEnd(place), "end");
        PartFeatures.add(features, isUntilNow(place), "until now");
        PartFeatures.add(features, isOfTime(place), "of time");
        PartFeatures.add(features, isOfRecord(place), "of record");
        PartFeatures.add(features, isReceived(place), "received");
        PartFeatures.add(features, isOnlyUntilNow(place), "only until now");
        return features;
    }

    private Tree tree() {
        return told.tree();
    }

    private Word word(int place) {
        return told.word(place);
    }

    /** Whether it is part of a date, or says when by pointing: "this season". */
    boolean isDated(int place) {
        boolean isPointing = word(place).isRelated("obl:unmarked", "nmod:unmarked")
                && tree().children(place, "det").stream()
                        .anyMatch(det -> word(det).has("PronType=Dem"));
        Stream<Integer> counted = Stream.of(word(place))
                .filter(many -> vocabulary.has("quantity", many.lower()))
                .flatMap(many -> tree().children(place, "nmod").stream())
                .filter(time -> isLed(time, "of"));
        return isPointing
                || counted.anyMatch(this::isDated) // "for most of May"
                || told.sentence()
                        .timed(place)
                        .filter(time -> Set.of(TimexType.DATE, TimexType.TIME)
                                .contains(time.expression().type()))
                        .isPresent();
    }

    /** Whether it says until when something is put off or lasts, in words that tell it anywhere: "until May", "moved to 5 May", "set for May"; not "until Friday". */
    private boolean isEnd(int place) {
        int verb = word(place).head();
        return told.sentence().timed(place).stream()
                .filter(time -> isDated(place))
                .filter(time -> word(place).isRelated("obl"))
                .filter(time -> !told.at(verb).isDelayed())
                .filter(time -> time.expression().time().isPresent())
                .filter(this::isAbsolute)
                .flatMap(time -> IntStream.range(time.from(), time.to()).boxed())
                .anyMatch(at -> isLed(at, "until", "till", "to")
                        || isLed(at, "for")
                                && vocabulary.has("arranging", word(verb).lemma()));
    }

    /** Whether it says anywhere which time is meant: "May", "2009"; not "Friday", "next year". */
    private boolean isAbsolute(Timed time) {
        return IntStream.range(time.from(), time.to()).noneMatch(at -> vocabulary.has("pointing", word(at).lower()));
    }

    /** Whether it dates something else than the event, in words that tell it anywhere: "of 1998" of "came to power in the coup of 1998". */
    private boolean isOtherDate(int place) {
        int dated = word(place).head();
        return told.sentence()
                .timed(place)
                .filter(time -> !List.of(told.predicate(), trigger).contains(dated))
                .filter(time -> isDated(place))
                .filter(time -> !isDated(dated))
                .filter(time -> isLed(place, "of", "by") || word(place).isRelated("compound") || isOfYear(time))
                .filter(time -> isLed(place, "of") || !word(dated).isRelated("nsubj"))
                .filter(this::isAbsolute)
                .isPresent();
    }

    private boolean isLed(int place, String... leading) {
        return told.sentence().isLed(place, leading);
    }

    private boolean isOfYear(Timed time) {
        return IntStream.range(time.from(), time.to())
                .anyMatch(at -> word(at).text().matches("\\d{4}"));
    }

    /** Whether it says for how long something has been so: "for two years"; in the present that headlines tell it in, it would be over. */
    private boolean isUntilNow(int place) {
        return told.sentence()
                .timed(place)
                .filter(time -> time.expression().type() == TimexType.DURATION)
                .filter(time -> word(place).isRelated("obl"))
                .filter(time -> !told.at(word(place).head()).isNegated())
                .filter(time -> told.at(word(place).head()).auxiliaries().stream()
                        .filter(aux -> word(aux).hasLemma("have"))
                        .anyMatch(aux -> !word(aux).has("Tense=Past")))
                .isPresent();
    }

    /**
     * Whether it says nothing without the time beside it: "one day" of "one day after they voted", "on" taken for a particle in "left on
     * Monday", "no earlier" of "no earlier than Monday", "late" of "left late on Monday", "at the latest".
     */
    private boolean isOfTime(int place) {
        return switch (word(place).relation()) {
            case "compound:prt" ->
                told.sentence()
                        .timed(place + 1)
                        .filter(time -> told.sentence().is(place, "on"))
                        .isPresent();
            case "obl:unmarked", "nmod:unmarked" ->
                told.sentence().is(place + 1, "after", "before")
                        && (word(place + 1).isRelated("mark") || isUntold(place));
            case "advmod" ->
                told.sentence()
                        .timed(place + 2)
                        .filter(time -> isCompared(place))
                        .or(() -> told.sentence()
                                .timed(place + 2)
                                .or(() -> told.sentence().timed(place + 1))
                                .filter(time -> told.sentence().is(place, "early", "late"))
                                .filter(time -> tree().children(place).isEmpty())) // not "an hour late"
                        .isPresent();
            case "obl" -> told.sentence().is(place, "earliest", "latest");
            default -> false;
        };
    }

    /** Whether what an "after" or "before" leads to hangs on another verb than the measure before it, with which it would go. */
    private boolean isUntold(int measure) {
        if (!word(measure + 1).isRelated("case")) {
            return false;
        }
        int counted = word(measure + 1).head();
        int verb = word(measure).head();
        return counted != verb && word(counted).head() != verb;
    }

    /** "No earlier than", "as early as". */
    private boolean isCompared(int adverb) {
        return told.sentence().is(adverb, "earlier", "later", "sooner")
                        && told.sentence().is(adverb + 1, "than")
                || told.sentence().is(adverb - 1, "as");
    }

    /** Whether it says since when nothing else was so: "since May" of "the deadliest since May", "the first time since May". */
    private boolean isOfRecord(int place) {
        int noun = word(place).head();
        return isLed(place, "since")
                && tree().withChildren(noun, "amod").anyMatch(word -> word(word).has("Degree=Sup", "NumType=Ord"));
    }

    /** Whether it says how long somebody gets for something: "was given ten days to leave". */
    private boolean isReceived(int place) {
        int verb = word(place).head();
        return told.sentence()
                .timed(place)
                .filter(time -> time.expression().type() == TimexType.DURATION)
                .filter(time -> word(place).isRelated("obl:unmarked"))
                .filter(time -> tree().child(verb, "obj").isEmpty())
                .filter(time -> VerbFrames.hasTwoObjects(word(verb).lemma()))
                .isPresent();
    }

    /** Whether it says that it was never so again, or not before, up to the day of the article: "last" of "Berg last won in May", "first" of "the law, first passed in May". */
    private boolean isOnlyUntilNow(int place) {
        return word(place).isRelated("advmod")
                && (told.sentence().is(place, "last")
                        || told.sentence().is(place, "first")
                                && word(word(place).head()).isRelated("acl"));
    }
}
