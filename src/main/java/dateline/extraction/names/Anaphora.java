package dateline.extraction.names;

import dateline.extraction.names.PronounChooser.Candidate;
import dateline.extraction.text.QuotedText;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.reader.TimeLinks.WordPlace;
import dateline.language.reader.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom and what the words of one article mean: names, and pronouns that take up what was told of shortly before. Reads once, in order; a
 * pronoun whose meaning is in doubt has none.
 */
final class Anaphora {

    /** So many sentences back, and so many referents, "he" and "she" may reach, beyond those near only where one alone may be meant. */
    private static final int MEMORY = 8;

    /** So many sentences back what means things and bodies may. */
    private static final int NEAR = 3;

    private static final int MOST = 80;

    private final Genders genders;
    private final PronounFeatures features;
    private final PronounChooser chooser;
    private final Map<Integer, Identity[]> meanings = new HashMap<>();
    private final Map<WordPlace, ReferringWord> antecedents = new HashMap<>();
    private final Map<Object, Referent> known = new LinkedHashMap<>();
    private final Callings callings;
    private final Firms firms;
    private final Speakers speakers;

    /** Those told of a short while ago, the last one last. */
    private final SequencedSet<Referent> recent = new LinkedHashSet<>();

    private Anaphora(Genders genders, PronounFeatures features, Speakers speakers, PronounChooser chooser) {
        this.genders = genders;
        this.features = features;
        this.speakers = speakers;
        this.chooser = chooser;
        this.callings = new Callings(features.vocabulary());
        this.firms = new Firms(features.vocabulary());
    }

    /** Reads the sentences of an article, of which it is known whom the namings mean. */
    static Anaphora of(
            List<Sentence> sentences,
            List<Naming> namings,
            List<Identity> meant,
            Vocabulary vocabulary,
            PronounChooser chooser) {
        Genders genders = new Genders(vocabulary);
        for (int at = 0; at < namings.size(); at++) {
            genders.learn(namings.get(at), meant.get(at));
        }
        PronounFeatures features = new PronounFeatures(vocabulary, QuotedText.of(sentences));
        Anaphora anaphora = new Anaphora(genders, features, new Speakers(features, namings, meant), chooser);
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            next += (int) namings.subList(first, namings.size()).stream()
                    .takeWhile(naming -> naming.sentence() == sentence)
                    .count();
            anaphora.read(sentence, namings.subList(first, next), meant.subList(first, next));
        }
        return anaphora;
    }

    /** Whom each word means, by the number of its sentence and its place; null where nobody. */
    Map<Integer, Identity[]> meanings() {
        return meanings;
    }

    /** The noun that says what a pronoun or a bare noun with "the", "this" or "that" means, by that. */
    Map<WordPlace, ReferringWord> antecedents() {
        return antecedents;
    }

    private void read(Sentence sentence, List<Naming> namings, List<Identity> meant) {
        Identity[] meanings = new Identity[sentence.size()];
        this.meanings.put(sentence.number(), meanings);
        recent.removeIf(
                referent -> sentence.number() - referent.last().sentence().number() > MEMORY);
        int next = 0;
        for (int word = 0; word < sentence.size(); word++) {
            while (next < namings.size() && namings.get(next).from() <= word) {
                name(namings.get(next), meant.get(next), meanings);
                next++;
            }
            ReferringWord mention = new ReferringWord(sentence, word);
            Optional<ReferringWord> counted = features.ofNumber(mention, recent.reversed());
            Optional<Referent> called = meanings[word] == null ? called(mention) : Optional.empty();
            if (called.isPresent()) {
                take(mention, Naming.Sort.COMMON, called.get(), meanings);
            } else if (meanings[word] == null && isNoun(mention)) {
                callings.doubt(mention);
                before(mention).ifPresent(noun -> antecedents.put(ReadText.place(sentence, mention.place()), noun));
                tell(key(mention), Optional.empty(), mention);
            } else if (counted.isPresent()) {
                antecedents.put(ReadText.place(sentence, word), counted.get());
            } else if (!PronounFeatures.group(mention.word()).isEmpty() && !sentence.isHeadline()) {
                taken(mention, others(mention, namings, meant))
                        .ifPresent(referent -> take(mention, Naming.Sort.PRONOUN, referent, meanings));
            }
        }
    }

    /**
     * Whom it does not mean by where it stands: those named in what it is the subject of, "he said that Berg …" (binding, principle C), or
     * by the phrase that it is part of, "his boss, Berg", and the speaker of the quotation that it stands in.
     */
    private Set<Identity> others(ReferringWord pronoun, List<Naming> namings, List<Identity> meant) {
        Tree tree = pronoun.sentence().tree();
        boolean isSubject = pronoun.word().isRelated("nsubj");
        Stream<Identity> named = IntStream.range(0, namings.size())
                .filter(at -> namings.get(at).from() > pronoun.place())
                .filter(at -> isSubject
                        ? tree.isWithin(namings.get(at).place(), pronoun.word().head())
                        : tree.isWithin(pronoun.place(), namings.get(at).place()))
                .mapToObj(meant::get);
        return Stream.concat(named, speakers.around(pronoun).stream()).collect(Collectors.toSet());
    }

    private void name(Naming naming, Identity named, Identity[] meanings) {
        ReferringWord mention = new ReferringWord(naming.sentence(), naming.place());
        Optional<Referent> called = called(mention)
                .filter(one -> named.nature() == Nature.BODY || one.identity().equals(Optional.of(named)));
        Optional<Referent> company = isCompany(naming, mention) ? company(mention) : Optional.empty();
        if (naming.sort() == Naming.Sort.COMMON) {
            callings.doubt(mention);
        }
        called.or(() -> company.filter(one -> isSurelyFirm(one) || one.count() > 1))
                .or(() -> bearer(mention, named))
                .ifPresent(one -> antecedents.put(ReadText.place(mention.sentence(), mention.place()), one.fullest()));
        Identity identity = called.or(() -> company).flatMap(Referent::identity).orElse(named);
        for (int word = naming.from(); word < naming.to(); word++) {
            meanings[word] = meanings[word] == null || word == naming.head() ? identity : meanings[word];
        }
        identity.add(naming);
        callings.add(naming, identity);
        tell(identity, Optional.of(identity), mention);
    }

    /** Who bears the office by which alone somebody named before is called: "the mayor" after "Mayor Anna Berg". */
    private Optional<Referent> bearer(ReferringWord mention, Identity named) {
        return Optional.ofNullable(known.get(named))
                .filter(one -> named.isNamed())
                .filter(one -> isBare(mention))
                .filter(one -> !callings.isDoubtful(mention.word()));
    }

    /** Whom a bare noun with "the", "this" or "that" means by what they are: "the museum". */
    private Optional<Referent> called(ReferringWord mention) {
        return Optional.of(mention)
                .filter(noun -> !noun.sentence().isHeadline())
                .filter(Anaphora::isBare)
                .flatMap(noun -> callings.of(noun.word()))
                .map(known::get);
    }

    private void take(ReferringWord mention, Naming.Sort sort, Referent referent, Identity[] meanings) {
        antecedents.put(
                ReadText.place(mention.sentence(), mention.place()),
                sort == Naming.Sort.COMMON ? referent.fullest() : referent.noun());
        referent.identity().ifPresent(identity -> {
            meanings[mention.place()] = identity;
            identity.add(new Naming(mention.sentence(), mention.place(), mention.place() + 1, mention.place(), sort));
            speakers.add(mention, identity);
        });
        referent.lean(genders.of(mention.word()));
        retell(referent, mention);
        if (features.isSpeaker(mention)) {
            referent.speak(mention);
        }
    }

    /** Whether it is the head of a phrase that a pronoun may take up: no time, no part of a name or compound. */
    private static boolean isNoun(ReferringWord mention) {
        return mention.word().part().isNoun()
                && !mention.word()
                        .isRelated("compound", "flat", "fixed", "goeswith", "appos", "obl:unmarked", "nmod:unmarked")
                && mention.sentence().timed(mention.place()).isEmpty();
    }

    /** The noun that told before what a bare one with "the", "this" or "that" means: "the store" after "an online store". */
    private Optional<ReferringWord> before(ReferringWord mention) {
        return isBare(mention)
                ? Optional.ofNullable(known.get(key(mention)))
                        .map(Referent::fullest)
                        .map(noun -> antecedents.getOrDefault(ReadText.place(noun.sentence(), noun.place()), noun))
                : Optional.empty();
    }

    /** Whether "the", "this" or "that" leads to the noun, and nothing but what a comma sets off says more of it. */
    private static boolean isBare(ReferringWord mention) {
        Tree tree = mention.sentence().tree();
        List<Integer> children = tree.children(mention.place());
        return isNoun(mention)
                && children.stream().anyMatch(child -> mention.sentence().is(child, "the", "that", "this"))
                && children.stream()
                        .filter(child -> !tree.word(child).isRelated("det", "case", "punct"))
                        .allMatch(child -> isSetOff(mention, child));
    }

    private static boolean isSetOff(ReferringWord mention, int child) {
        return mention.sentence().word(child).isRelated("acl", "nmod")
                && mention.sentence().comma(child).isPresent();
    }

    /** What makes two nouns mean the same where the later is definite. */
    private static String key(ReferringWord mention) {
        return mention.word().lowerLemma() + " " + mention.word().has("Number=Plur");
    }

    private void tell(Object key, Optional<Identity> identity, ReferringWord mention) {
        Referent before = known.get(key);
        Referent referent;
        if (before == null) {
            int gender = Integer.signum(identity.map(genders::of).orElse(0) + genders.of(mention.word()));
            referent = new Referent(identity.orElse(null), mention, false, gender);
            known.put(key, referent);
        } else {
            referent = before;
            referent.tell(mention);
        }
        recent.addLast(referent);
        if (features.isSpeaker(mention)) {
            referent.speak(mention);
        }
        if (mention.sentence().tree().child(mention.place(), "conj").isPresent()) {
            recent.addLast(new Referent(null, mention, true, 0));
        }
        while (recent.size() > MOST) {
            recent.removeFirst();
        }
    }

    private void retell(Referent referent, ReferringWord mention) {
        referent.tell(mention);
        recent.addLast(referent);
    }

    /** Whom or what a pronoun takes up. */
    private Optional<Referent> taken(ReferringWord pronoun, Set<Identity> others) {
        int reach = PronounFeatures.group(pronoun.word()).equals("he") ? MEMORY : NEAR;
        List<Referent> possible = recent.reversed().stream()
                .filter(referent -> isWithin(reach, pronoun, referent))
                .filter(referent -> isPossible(pronoun, referent))
                .filter(referent -> referent.identity().filter(others::contains).isEmpty())
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(Optional.empty(), features.ofNone(pronoun), 0));
        List<List<String>> each = features.of(pronoun, possible);
        for (int at = 0; at < possible.size(); at++) {
            Referent referent = possible.get(at);
            candidates.add(new Candidate(Optional.of(referent), each.get(at), features.likeness(pronoun, referent)));
        }
        boolean isAlone = possible.stream().filter(features::isSomebody).count() == 1;
        return candidates
                .get(chooser.choose(pronoun, candidates))
                .referent()
                .filter(referent -> isWithin(isAlone ? reach : NEAR, pronoun, referent));
    }

    /** Whether it was told of at most so many sentences ago. */
    private static boolean isWithin(int sentences, ReferringWord mention, Referent referent) {
        return mention.sentence().number() - referent.last().sentence().number() <= sentences;
    }

    /** Whether nothing in the words themselves forbids it: no "she" for a man or a company, no "they" for one person or thing. */
    private boolean isPossible(ReferringWord pronoun, Referent referent) {
        ReferringWord last = referent.last();
        if (Binding.isForbidden(pronoun, last)) {
            return false;
        }
        String group = PronounFeatures.group(pronoun.word());
        boolean isMany = referent.isJoined() || referent.noun().word().has("Number=Plur");
        return switch (group) {
            case "he" -> !isMany && referent.agrees(genders.of(pronoun.word()));
            case "it" -> !referent.isJoined();
            default -> isMany || features.isBody(referent);
        };
    }

    /**
     * "The company", "the carrier": the firm that was told of last, the subject of a sentence first; of late or, where its name says that it
     * is one, however long ago.
     */
    private Optional<Referent> company(ReferringWord mention) {
        return known.values().stream()
                .filter(this::isFirm)
                .max(Comparator.comparingInt(
                                (Referent firm) -> firm.last().sentence().number())
                        .thenComparing(firm -> firm.last().word().isRelated("nsubj")))
                .filter(firm -> isSurelyFirm(firm) || isWithin(NEAR, mention, firm));
    }

    private boolean isCompany(Naming naming, ReferringWord mention) {
        return Optional.of(naming.word())
                .filter(noun -> naming.sort() == Naming.Sort.COMMON)
                .filter(noun -> !noun.has("Number=Plur"))
                .filter(noun -> isBare(mention))
                .filter(noun -> new PeopleNouns(features.vocabulary()).has(noun, "company"))
                .filter(noun -> !features.vocabulary().has("no firm", noun.lower()))
                .isPresent();
    }

    private boolean isSurelyFirm(Referent referent) {
        return referent.identity().filter(firms::isSurely).isPresent();
    }

    private boolean isFirm(Referent referent) {
        return referent.identity().filter(firms::has).isPresent();
    }
}
