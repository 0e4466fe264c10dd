package dateline.extraction.names;

import dateline.extraction.text.QuotedText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the words of one article mean: names, and pronouns that take up what was named shortly before. Reads once, in order; a pronoun
 * whose meaning is in doubt has none.
 */
final class Anaphora {

    private static final int MEMORY = 2;
    private static final int MOST = 40;
    private static final double FADING = 1.2;
    private static final double MARGIN = 0.8;

    private static final Set<Nature> PERSONS = EnumSet.of(Nature.PERSON, Nature.SOMEBODY);
    private static final Set<Nature> COMPANIES = EnumSet.of(Nature.ORGANISATION);
    private static final Set<Nature> GROUPS = EnumSet.of(Nature.PEOPLE, Nature.BODY, Nature.ORGANISATION);
    private static final Set<Nature> THINGS =
            EnumSet.of(Nature.ORGANISATION, Nature.STATE, Nature.BODY, Nature.OTHER, Nature.PLACE);

    /** Somebody told of a short while ago. */
    private record Told(Identity identity, Sentence sentence, int word, double weight, boolean isQuoted) {}

    private final Vocabulary vocabulary;
    private final Genders genders;
    private final Map<Integer, Identity[]> meanings = new HashMap<>();
    private final Deque<Told> recent = new ArrayDeque<>();
    private final QuotedText quoted;

    private Anaphora(Vocabulary vocabulary, Genders genders, QuotedText quoted) {
        this.vocabulary = vocabulary;
        this.genders = genders;
        this.quoted = quoted;
    }

    /** Whom each word means, by the number of its sentence and its place; null where nobody. */
    static Map<Integer, Identity[]> of(
            List<Sentence> sentences, List<Naming> namings, List<Identity> meant, Vocabulary vocabulary) {
        Genders genders = new Genders(vocabulary);
        for (int at = 0; at < namings.size(); at++) {
            genders.learn(namings.get(at), meant.get(at));
        }
        Anaphora coreference = new Anaphora(vocabulary, genders, QuotedText.of(sentences));
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            while (next < namings.size() && namings.get(next).sentence() == sentence) {
                next++;
            }
            coreference.read(sentence, namings.subList(first, next), meant.subList(first, next));
        }
        return coreference.meanings;
    }

    private void read(Sentence sentence, List<Naming> namings, List<Identity> meant) {
        Identity[] meanings = new Identity[sentence.size()];
        this.meanings.put(sentence.number(), meanings);
        while (!recent.isEmpty()
                && sentence.number() - recent.getFirst().sentence().number() > MEMORY) {
            recent.removeFirst();
        }
        int next = 0;
        for (int word = 0; word < sentence.size(); word++) {
            if (next < namings.size() && namings.get(next).head() == word) {
                Naming naming = namings.get(next);
                Identity identity = isCompany(naming)
                        ? best(sentence, word, COMPANIES, false).orElse(meant.get(next))
                        : meant.get(next);
                for (int at = naming.from(); at < naming.to(); at++) {
                    meanings[at] = meanings[at] == null || at == word ? identity : meanings[at];
                }
                identity.add(naming);
                tell(identity, sentence, naming.place());
                next++;
            } else if (sentence.word(word).is(Part.PRON)) {
                Optional<Identity> taken = taken(sentence, word);
                if (taken.isPresent()) {
                    meanings[word] = taken.get();
                    taken.get().add(new Naming(sentence, word, word + 1, word, Naming.Sort.PRONOUN));
                    tell(taken.get(), sentence, word);
                }
            }
        }
    }

    /** "The company", "the carrier": whichever has been named. */
    private boolean isCompany(Naming naming) {
        return naming.sort() == Naming.Sort.COMMON
                && naming.to() - naming.from() == 1
                && naming.sentence().is(naming.from() - 1, "the")
                && new PeopleNouns(vocabulary).has(naming.word(), "company");
    }

    /** No office, town or newspaper by its name. */
    private boolean isFirm(Identity identity) {
        String name = identity.name().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Stream.of("body", "community", "local").noneMatch(office -> vocabulary.has(office, last));
    }

    private void tell(Identity identity, Sentence sentence, int word) {
        recent.addLast(new Told(
                identity,
                sentence,
                word,
                weight(sentence, word),
                quoted.around(sentence, word).isPresent()));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
    }

    /** How much somebody told of so is in the foreground: the subject of the sentence most. */
    private static double weight(Sentence sentence, int word) {
        Word told = sentence.word(word);
        if (told.isRelated("nsubj")) {
            boolean isMain =
                    told.head() >= 0 && sentence.word(told.head()).isRelated("root", "conj", "parataxis", "ccomp");
            return isMain ? 3 : 2.5;
        }
        return told.isRelated("obj", "iobj", "nmod:poss", "obl:agent")
                ? 1.5
                : told.isRelated("compound", "amod") ? 0 : 1;
    }

    /** Whom a pronoun takes up. */
    private Optional<Identity> taken(Sentence sentence, int word) {
        if (sentence.word(word).isRelated("expl") || sentence.isHeadline()) {
            return Optional.empty();
        }
        return switch (sentence.word(word).lower()) {
            case "he", "him", "his", "himself" -> best(sentence, word, PERSONS, false);
            case "she", "her", "hers", "herself" -> best(sentence, word, PERSONS, true);
            case "they", "them", "their", "themselves" -> best(sentence, word, GROUPS, false);
            case "it", "its", "itself" ->
                isFree(sentence, word) ? best(sentence, word, THINGS, false) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Identity> best(Sentence sentence, int word, Set<Nature> natures, boolean isShe) {
        boolean isQuoted = quoted.around(sentence, word).isPresent();
        Map<Identity, Double> weights = new LinkedHashMap<>();
        for (Told told : recent) {
            Identity identity = told.identity();
            boolean agrees = natures.contains(identity.nature())
                    && (natures != PERSONS || genders.agree(identity, isShe))
                    && (natures != COMPANIES || isFirm(identity))
                    && told.isQuoted() == isQuoted
                    && !isBound(sentence, word, told);
            if (agrees) {
                double weight = told.weight()
                        - FADING * (sentence.number() - told.sentence().number());
                weights.merge(identity, weight, (one, other) -> Math.max(one, other) + 0.2);
            }
        }
        List<Map.Entry<Identity, Double>> order = weights.entrySet().stream()
                .sorted(Map.Entry.<Identity, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        boolean isSure = order.size() == 1
                || order.size() == 2
                        && order.getFirst().getValue() - order.getLast().getValue() >= MARGIN;
        return isSure ? Optional.of(order.getFirst().getKey()) : Optional.empty();
    }

    /** "Berg saw him": a plain pronoun does not mean the subject of its own verb. */
    private static boolean isBound(Sentence sentence, int word, Told told) {
        return told.sentence() == sentence
                && sentence.word(word).isRelated("obj", "iobj", "obl", "nsubj")
                && !sentence.word(word).has("Reflex=Yes")
                && sentence.word(told.word()).head() == sentence.word(word).head();
    }

    /** Whether no other thing has been told of that "it" may mean: no subject or object in the sentence or the one before. */
    private boolean isFree(Sentence sentence, int word) {
        for (int at = 0; at < word; at++) {
            boolean isThing = sentence.word(at).is(Part.NOUN)
                    && sentence.word(at).has("Number=Sing")
                    && sentence.word(at).isRelated("nsubj", "obj");
            Identity[] here = meanings.get(sentence.number());
            if (isThing && (here == null || here[at] == null)) {
                return false;
            }
        }
        return true;
    }
}
