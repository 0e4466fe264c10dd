package dateline.extraction.titles;

import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verb of a clause as headlines have it: in the present, what is to come as "to close", what is only possible as "may close".
 *
 * @param isTurned whether what it tells in the active is told in the passive
 */
record VerbPhrase(Vocabulary vocabulary, Clause clause, Status status, boolean isPlural, boolean isTurned) {

    /** The verb with its auxiliaries, and with "be" before what is no verb; what is no verb is not in it. */
    String text() {
        return modal().map(this::withModal).or(this::due).orElseGet(() -> isNegated() ? negated() : affirmed());
    }

    private String affirmed() {
        boolean isPossible = status == Status.CONDITIONAL && !isIntending() || isSupposed();
        return isPossible ? "may " + infinitive() : present();
    }

    /** What is only to come, as an infinitive tells it: "to close", "was to close"; empty where it is told otherwise. */
    private Optional<String> due() {
        boolean isPerfect = auxiliaries().stream()
                .filter(word -> word.hasLemma("have"))
                .anyMatch(word -> !word.has("VerbForm=Fin"));
        return Optional.of(clause.sharing().orElse(clause))
                .filter(first -> first.sentence().isLed(first.predicate(), "to"))
                .filter(first -> Stream.concat(Stream.of(clause.word()), auxiliaries().stream())
                        .anyMatch(word -> word.has("VerbForm=Inf")))
                .map(first -> (wasDue(first) ? isPlural ? "were " : "was " : "")
                        + (isNegated() ? "not " : "")
                        + "to "
                        + (isPerfect ? perfectInfinitive() : infinitive()));
    }

    /** Whether it was to come then, as the "be" says with it or with what leads to it; or it is denied, and nothing of it says so. */
    private boolean wasDue(Clause first) {
        Stream<Clause> above = first.above("xcomp").stream().flatMap(VerbPhrase::beside);
        return Stream.concat(first.children("cop", "aux").stream().map(first::at), above)
                .map(Clause::word)
                .filter(word -> word.hasLemma("be"))
                .filter(word -> word.has("VerbForm=Fin"))
                .findFirst()
                .map(word -> word.has("Tense=Past"))
                .orElseGet(() -> status == Status.DENIED && !isNegated());
    }

    /** A word, and the "be" before it: "was due"; that of "was expected to win, but lost", too. */
    private static Stream<Clause> beside(Clause leading) {
        boolean isOvertaken = leading.children("conj").stream()
                .flatMap(joined -> leading.at(joined).children("cc").stream())
                .anyMatch(joint -> leading.sentence().is(joint, "but"));
        return leading.tree()
                .withChildren(leading.predicate(), isOvertaken ? "aux" : "cop")
                .map(leading::at);
    }

    /** Whether it is not so, as it says itself, or as is said of the account of it: "denied a report that shots were fired". */
    private boolean isNegated() {
        return clause.isNegated()
                || status == Status.DENIED
                        && Set.of("acl", "csubj").contains(clause.word().relation());
    }

    private boolean isPerfect() {
        return clause.isHelpedBy("have");
    }

    /** "have met", "have been met", "have been". */
    private String perfectInfinitive() {
        if (isTurned || !clause.word().is(Part.VERB)) {
            return "have been" + complement();
        }
        Stream<String> helping =
                auxiliaries().stream().dropWhile(word -> !word.hasLemma("have")).map(Word::lower);
        return Stream.concat(helping, Stream.of(clause.word().lower())).collect(Collectors.joining(" "));
    }

    /** Whether it is so already, and only what it is about hangs on a condition: "hopes to leave if the weather lets her". */
    private boolean isIntending() {
        return clause.child("xcomp").isPresent();
    }

    /** Whether it only holds in a condition: "if she resigned". */
    private boolean isSupposed() {
        Clause first = clause.above("conj").orElse(clause);
        return first.sentence().leading(first.predicate()).stream().anyMatch(lead -> vocabulary.has("condition", lead));
    }

    private List<Word> auxiliaries() {
        return clause.auxiliaries().stream()
                .map(place -> clause.sentence().word(place))
                .toList();
    }

    /** Whether its subject undergoes it; "sank", which is no participle, tells what its subject does. */
    private boolean isPassive() {
        String form = clause.word().lower();
        boolean isPast =
                vocabulary.past(form).isPresent() && vocabulary.participle(form).isEmpty();
        return isTurned || clause.isPassive() && !isPast;
    }

    private Optional<Word> modal() {
        return auxiliaries().stream()
                .filter(word -> vocabulary.has("modal", word.lower()))
                .findFirst();
    }

    private String withModal(Word modal) {
        boolean isFuture = modal.hasLemma("will", "shall") || modal.hasLemma("would") && status.isAhead();
        if (isPerfect()) {
            return past();
        }
        if (isFuture && !isNegated()) {
            return (status == Status.CONDITIONAL ? "may " : "to ") + infinitive();
        }
        String may = isFuture ? "will" : modal.lemma();
        return may + (isNegated() ? " not " : " ") + infinitive();
    }

    /** "would not have closed", as written. */
    private String past() {
        List<String> words =
                new ArrayList<>(auxiliaries().stream().map(Word::lower).toList());
        if (isNegated()) {
            words.add(1, "not");
        }
        if (clause.word().is(Part.VERB)) {
            words.add(clause.word().lower());
        }
        return String.join(" ", words);
    }

    private String negated() {
        if (isBeing()) {
            return Conjugation.present("be", isPlural) + " not" + complement();
        }
        return isPerfect()
                ? Conjugation.present("have", isPlural) + " not "
                        + clause.word().lower()
                : Conjugation.present("do", isPlural) + " not " + base();
    }

    private String present() {
        return isBeing() ? Conjugation.present("be", isPlural) + complement() : Conjugation.present(base(), isPlural);
    }

    private String infinitive() {
        return isBeing() ? "be" + complement() : base();
    }

    private boolean isBeing() {
        return isPassive() || !clause.word().is(Part.VERB);
    }

    private String complement() {
        return isPassive() ? " " + clause.word().lower() : "";
    }

    private String base() {
        return new Conjugation(vocabulary).base(clause.word());
    }
}
