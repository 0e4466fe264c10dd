package dateline.extraction.names;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.QuotedText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What speaks for or against that a pronoun takes up somebody or something told of before. */
record PronounFeatures(Vocabulary vocabulary, QuotedText quoted) {

    private static final Set<String> BESIDE = Set.of("csubj", "ccomp", "xcomp", "acl:relcl", "advcl", "cop");

    private static final Set<String> BODIES = Set.of("ORGANISATION", "PLACE", "STATE", "BODY", "PEOPLE", "body");

    private static final Set<String> PEOPLE = Set.of("PERSON", "SOMEBODY", "people");

    /** The pronouns that the same nouns may be meant by; "" for any other word. */
    static String group(Word word) {
        return switch (word.lower()) {
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> "he";
            case "it", "its", "itself" -> "it";
            case "they", "them", "their", "theirs", "themselves" -> "they";
            default -> "";
        };
    }

    private static boolean isShe(Word word) {
        return word.lower().equals("she") || word.lower().startsWith("her");
    }

    /** The features of taking up none of those told of. */
    List<String> ofNone(ReferringWord pronoun) {
        String group = group(pronoun.word());
        List<String> features = new ArrayList<>(List.of(
                "none " + group,
                "none " + group + " " + role(pronoun),
                "none " + pronoun.word().relation()));
        if (isSubject(pronoun)) {
            Word governor = pronoun.sentence().word(pronoun.word().head());
            features.add("none " + group + " " + governor.part() + " with " + beside(pronoun));
        }
        return features;
    }

    /** What hangs beside a pronoun that may stand for it, or that it may mean nobody with: "it is clear that", "it was Berg who". */
    private static String beside(ReferringWord pronoun) {
        Tree tree = pronoun.sentence().tree();
        return tree.children(pronoun.word().head()).stream()
                .map(child -> tree.word(child).relation())
                .filter(BESIDE::contains)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * The features of a pronoun and each that it may mean.
     *
     * @param possible all that it may mean, the one told of last first
     */
    List<List<String>> of(ReferringWord pronoun, List<Referent> possible) {
        List<String> kinds = possible.stream().map(this::kind).toList();
        return IntStream.range(0, kinds.size())
                .mapToObj(between -> of(pronoun, possible.get(between), kinds, between))
                .toList();
    }

    private List<String> of(ReferringWord pronoun, Referent referent, List<String> kinds, int between) {
        String group = group(pronoun.word());
        String kind = kinds.get(between);
        ReferringWord last = referent.last();
        int distance = pronoun.sentence().number() - last.sentence().number();
        List<String> features = new ArrayList<>();
        features.add(group + " kind " + kind);
        features.add(group + " number " + number(referent));
        features.add("far " + distance);
        features.add(group + " far " + distance + " " + role(last));
        features.add("role " + role(last) + " for " + role(pronoun));
        features.add("main " + isMain(last) + " " + (distance == 0));
        features.add("pronoun " + last.word().is(Part.PRON) + " " + distance);
        features.add("told " + Math.min(4, referent.count()));
        features.add(group + " often " + (referent.count() > 7));
        features.add("between " + Math.min(6, between));
        features.add("quoted " + isQuoted(pronoun) + " " + isQuoted(last));
        features.add("says " + isSpeaker(pronoun) + " " + since(pronoun, referent));
        int rivals = Collections.frequency(kinds, kind) - 1;
        features.add(group + " " + kind + " rivals " + Math.min(3, rivals));
        features.add("given " + definiteness(referent.noun()));
        features.add(group + " " + kind + " " + number(referent) + " told " + Math.min(4, referent.count()));
        features.add(
                group + " " + distance + " " + role(last) + " " + last.word().is(Part.PRON) + " " + isMain(last));
        features.add("same pronoun " + group(last.word()).equals(group) + " " + distance);
        features.add("order " + Math.min(3, between) + " " + isSubject(pronoun) + " " + isSubject(last));
        features.add(group + " gender " + (isShe(pronoun.word()) ? -referent.gender() : referent.gender()));
        if (distance == 0) {
            inSentence(pronoun, last, features);
        }
        return features;
    }

    private void inSentence(ReferringWord pronoun, ReferringWord last, List<String> features) {
        boolean isOwnArgument = last.word().head() == pronoun.word().head();
        boolean isReflexive = pronoun.word().has("Reflex=Yes");
        if (isOwnArgument) {
            features.add(isReflexive ? "itself" : "beside");
        }
        features.add("clauses up " + clausesUp(pronoun, last.place()) + " for " + role(pronoun));
        features.add("same word " + (last.word().lower().equals(pronoun.word().lower())));
    }

    /** How much the words around both speak for it; nothing of people, whom their names tell apart. */
    double likeness(ReferringWord pronoun, Referent referent) {
        return group(pronoun.word()).equals("he")
                ? 0
                : pronoun.word().meaning().reference().product(referent.reference());
    }

    /** How many clauses above that of the pronoun the other is the subject of; "-" where of none. */
    private static String clausesUp(ReferringWord pronoun, int other) {
        int up = 0;
        Sentence sentence = pronoun.sentence();
        for (int at = sentence.word(pronoun.place()).head();
                at >= 0;
                at = sentence.word(at).head()) {
            boolean isClause = sentence.tree().child(at, "nsubj", "csubj").isPresent();
            if (new Clause(sentence, at).subject().equals(Optional.of(other))) {
                return String.valueOf(Math.min(2, up));
            }
            up += isClause ? 1 : 0;
        }
        return "-";
    }

    /**
     * The noun of those of whom a number alone tells how many there are, as what it is: "people" of "ten people were hurt and four were
     * killed".
     *
     * @param told those told of before, the last one first
     */
    Optional<ReferringWord> ofNumber(ReferringWord number, Collection<Referent> told) {
        Tree tree = number.sentence().tree();
        boolean isAlone = number.word().is(Part.NUM)
                && !number.word().hasLemma("one")
                && tree.child(number.place(), "det", "nmod", "nummod", "compound")
                        .isEmpty();
        return told.stream()
                .filter(referent -> isAlone)
                .map(Referent::last)
                .filter(noun -> noun.sentence() == number.sentence())
                .filter(noun -> noun.word().has("Number=Plur"))
                .filter(noun -> tree.child(noun.place(), "nummod").isPresent())
                .findFirst()
                .filter(noun -> noun.word().relation().equals(number.word().relation()))
                .filter(noun -> noun.word().isRelated("nsubj", "obj"));
    }

    /** Whether it has members or borders, so that it may alone be "they". */
    boolean isBody(Referent referent) {
        return BODIES.contains(kind(referent));
    }

    /** Whether it is a person or a noun for people. */
    boolean isSomebody(Referent referent) {
        return PEOPLE.contains(kind(referent));
    }

    private String kind(Referent referent) {
        return referent.isJoined()
                ? "JOINED"
                : referent.identity()
                        .map(identity -> identity.nature().name())
                        .orElseGet(() -> kind(referent.noun().word()));
    }

    private String kind(Word noun) {
        PeopleNouns people = new PeopleNouns(vocabulary);
        return people.isBody(noun) ? "body" : people.has(noun) ? "people" : "thing";
    }

    private static String number(Referent referent) {
        Word noun = referent.noun().word();
        return referent.isJoined() || noun.has("Number=Plur") ? "many" : "one";
    }

    private static String role(ReferringWord mention) {
        Word word = mention.word();
        if (word.isRelated("nsubj")) {
            return word.relation();
        }
        return word.isRelated("nmod:poss", "obl:agent")
                ? word.relation()
                : word.relation().replaceFirst(":.*", "");
    }

    private static boolean isSubject(ReferringWord mention) {
        return mention.word().isRelated("nsubj");
    }

    /** How many sentences ago it last said something; 9 for never. */
    private static int since(ReferringWord pronoun, Referent referent) {
        int since = pronoun.sentence().number() - referent.spoken();
        return since <= 3 ? since : referent.spoken() < 0 ? 9 : 4;
    }

    /** Whether it is the subject of a verb of saying. */
    boolean isSpeaker(ReferringWord mention) {
        return isSubject(mention)
                && vocabulary.has(
                        "saying", mention.sentence().word(mention.word().head()).lemma());
    }

    private static boolean isMain(ReferringWord mention) {
        Word word = mention.word();
        return word.isRelated("nsubj") && mention.sentence().word(word.head()).isRelated("root", "parataxis");
    }

    private boolean isQuoted(ReferringWord mention) {
        return quoted.around(mention.sentence(), mention.place()).isPresent();
    }

    private static String definiteness(ReferringWord noun) {
        if (noun.word().is(Part.PROPN)) {
            return "name";
        }
        return noun.sentence()
                .tree()
                .child(noun.place(), "det", "nmod:poss")
                .map(det -> noun.sentence().word(det).has("Definite=Ind") ? "new" : "known")
                .orElse("bare");
    }
}
