package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.VerbFrames;
import dateline.extraction.names.Cast;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is known of a word that hangs on another, with all below it, as a part of a headline. {@code nmod:of} is a relation and what
 * leads to the part, {@code nmod<obj} a relation and that of the word above, {@code nmod<NOUN<obj} its part of speech besides,
 * {@code advmod=hedge} one and a list of the vocabulary, {@code det/Art} one and what else is so. What the words mean is told apart.
 *
 * @param told the clause whose headline is written
 * @param trigger the word that has to be in it
 */
record PartFeatures(Vocabulary vocabulary, Cast cast, Clause told, int trigger) {

    private static final List<String> LISTS = List.of("hedge", "adverbial");

    /** What of the features of a word is told of it. */
    private static final List<String> TOLD =
            List.of("PronType=", "Person=1", "Person=2", "Polarity=", "Degree=Sup", "Degree=Cmp", "NumType=Ord");

    private static final List<String> BRACKETS = List.of("(", ")");

    private static final Set<List<String>> QUOTES =
            Set.of(List.of("\"", "\""), List.of("“", "”"), List.of("``", "''"), List.of("‘", "’"));

    private static final int FEW = 3;
    private static final int SEVERAL = 6;

    private Namer namer() {
        return new Namer(vocabulary, cast, told, trigger);
    }

    private TimeFeatures times() {
        return new TimeFeatures(vocabulary, told, trigger);
    }

    /** Whether it is part of a date, or says when by pointing: "this season". */
    boolean isDated(int place) {
        return times().isDated(place);
    }

    private Tree tree() {
        return told.tree();
    }

    private Word word(int place) {
        return told.word(place);
    }

    /** Those of a word that hangs on another. */
    Set<String> of(int place) {
        Set<String> features = new LinkedHashSet<>();
        features.add("always");
        features.addAll(times().of(place));
        add(features, tree().isWithin(trigger, place), "on-path");
        add(features, tree().isWithin(told.predicate(), place), "around");
        add(features, isNotOnly(place), "not only");
        add(features, ends(place).equals(BRACKETS), "in brackets");
        add(features, isHyphened(place), "hyphened");
        add(features, isBeyond(place), "beyond");
        add(features, cast.isOneName(told.sentence(), place, word(place).head()), "of one name");
        add(features, isTelling(place), "telling");
        add(features, isRate(place), "rate");

        size(features, place);
        Word word = word(place);
        for (String relation : new LinkedHashSet<>(List.of(word.relation(), base(word)))) {
            of(features, relation, place);
        }
        return features;
    }

    /** How much what it means where it hangs speaks for it that it is kept. */
    double keeping(int place) {
        return word(word(place).head())
                .meaning()
                .asHead()
                .product(word(place).meaning().asPart());
    }

    /** Whether a semicolon ends before it what it hangs on. */
    private boolean isBeyond(int place) {
        int head = word(place).head();
        return IntStream.range(Math.min(place, head), Math.max(place, head))
                .anyMatch(between -> told.sentence().is(between, ";"));
    }

    private void of(Set<String> features, String relation, int place) {
        Word word = word(place);
        Word head = word(word.head());
        features.add(relation);
        features.add(relation + "/" + word.part());
        features.add(relation + "<" + head.part());
        features.add(relation + "<" + base(head));
        features.add(relation + "<" + head.part() + "<" + base(head));
        String side = relation + (place < word.head() ? "/before" : "/behind");
        features.add(side);
        add(features, vocabulary.has("share", head.lower()), side + "<share");
        add(features, told.sentence().is(place - 1, "no"), relation + "/Neg"); // "no longer"
        add(features, told.sentence().is(place + 1, "than"), side + "/than"); // "more than a decade"
        add(features, tree().child(word.head(), "obj").isEmpty(), relation + "/bare<" + head.part());
        word.features()
                .lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .filter(feature -> TOLD.stream().anyMatch(feature::startsWith))
                .forEach(feature -> features.add(relation + "/" + feature.substring(feature.indexOf('=') + 1)));
        Optional<Integer> marker = tree().child(place, "case", "mark");
        marker.ifPresent(leading -> led(features, relation, place, word(leading).lower()));
        add(features, marker.isEmpty() && relation.equals(word.relation()), relation + "/unled");
        tree().children(word.head(), "case")
                .forEach(above -> features.add(relation + "<" + word(above).lower()));
        LISTS.stream()
                .filter(list -> vocabulary.has(list, word.lower()))
                .forEach(list -> features.add(side + "=" + list));
        add(features, isHedged(place), relation + "/hedged");
        add(features, isCalled(place), relation + "/name");
        add(features, namer().isUnknown(place), relation + "/unknown");
        add(features, word.head() == told.predicate(), relation + "<told");
        add(features, isBeside(place), relation + "/beside");
        add(features, isSole(place), relation + "/sole");
        add(features, isSetOff(place), relation + "/set-off");
        add(features, QUOTES.contains(ends(place)), relation + "/quoted");
    }

    private void led(Set<String> features, String relation, int place, String marker) {
        features.add(relation + ":" + marker);
        add(features, namer().isUnknown(place), relation + ":" + marker + "/unknown");
        add(features, word(place).has("PronType=Rel"), "led/Rel");
        add(features, vocabulary.has("condition", marker), "condition");
        if (isCalledFor(place, marker)) {
            features.add("called-for");
            features.add("called-for<" + base(word(word(place).head())));
            add(features, isFirst(place), "called-for/first");
        }
    }

    private void size(Set<String> features, int place) {
        int size = tree().subtree(place).cardinality();
        features.add(size == 1 ? "size/1" : size <= FEW ? "size/3" : size <= SEVERAL ? "size/6" : "size/more");
    }

    /** Says so of the part where it holds. */
    static void add(Set<String> features, boolean holds, String feature) {
        if (holds) {
            features.add(feature);
        }
    }

    private static String base(Word word) {
        return word.relation().replaceFirst(":.*", "");
    }

    /** Whether it says how often an amount is due, or for what of many: "a week" of "pays £4 a week", "a share". */
    private boolean isRate(int place) {
        return told.sentence().is(place - 1, "a", "an")
                && place > 1
                && word(place - 2).is(Part.NUM, Part.SYM);
    }

    /** Whether without it something else would be meant: "no compulsory job losses", "a raucous Mill Lane". */
    private boolean isTelling(int place) {
        int noun = word(place).head();
        boolean isNamed = word(noun).is(Part.PROPN);
        return word(place).isRelated("amod")
                && tree().children(noun, "det").stream()
                        .anyMatch(det -> word(det).has(isNamed ? "Definite=Ind" : "PronType=Neg"));
    }

    /** Its first and last word. */
    private List<String> ends(int place) {
        BitSet phrase = tree().subtree(place);
        return List.of(
                word(phrase.nextSetBit(0)).text(), word(phrase.length() - 1).text());
    }

    /** Whether it is of "not only", which tells no more than that the rest follows. */
    private boolean isNotOnly(int place) {
        return IntStream.of(place - 1, place)
                .filter(not -> not >= 0)
                .filter(not -> word(not).hasLemma("not"))
                .anyMatch(not -> told.sentence().is(not + 1, "only", "merely"));
    }

    /** Whether it names somebody, or is a pronoun that means somebody known. */
    private boolean isCalled(int place) {
        return word(place).is(Part.PRON)
                ? !namer().isUnknown(place)
                : word(place).token().capital();
    }

    /** Whether a word before it takes back some of what it says: "almost totally". */
    private boolean isHedged(int place) {
        return tree().children(place, "advmod").stream()
                .anyMatch(adverb -> vocabulary.has("nearly", word(adverb).lower()));
    }

    /** Whether a hyphen joins it to what it hangs on: "well" of "well-known". */
    private boolean isHyphened(int place) {
        int other = place < word(place).head() ? place + 1 : place - 1;
        boolean isGlued = told.sentence().is(other, "-", "‑") && told.sentence().isGlued(other);
        return isGlued && !isSetOff(place); // not of "Pedalo, a start-up"
    }

    /** Whether what it hangs on goes with such a preposition, as a verb, over its object, or as a noun: "accuses Berg of fraud", "lack of rain". */
    private boolean isCalledFor(int place, String marker) {
        Word head = word(word(place).head());
        Word verb = head.isRelated("obj") && word(place).isRelated("acl") ? word(head.head()) : head;
        return VerbFrames.callsFor(verb.lemma(), marker) || VerbFrames.nounCallsFor(head.lemma(), marker);
    }

    /** Whether it is the first that the verb it hangs on tells besides its doer: "to Bergen" of "returned to Bergen in May". */
    private boolean isFirst(int place) {
        int verb = word(place).head();
        return tree().children(verb, "obj", "ccomp", "xcomp", "compound:prt", "obl").stream()
                .filter(other -> other > verb)
                .filter(other -> !word(verb).isRelated("xcomp", "advcl", "acl"))
                .findFirst()
                .filter(first -> first == place)
                .isPresent();
    }

    /** Whether it stands right behind what it hangs on: "the geologist Anna Berg". */
    private boolean isBeside(int place) {
        return tree().first(place) == word(place).head() + 1
                && !word(word(place).head() + 1).is(Part.PUNCT);
    }

    /** Whether it is all that an active verb tells besides its doer, with no word between: "march to Bergen". */
    private boolean isSole(int place) {
        Clause of = told.at(word(place).head());
        return isBeside(place)
                && of.word().is(Part.VERB)
                && !of.isPassive()
                && of.object().isEmpty();
    }

    /** Whether a comma sets it off from what it hangs on and stands behind. */
    private boolean isSetOff(int place) {
        return place > word(place).head() && told.sentence().comma(place).isPresent();
    }
}
