package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What in its sentence says how an event stands: what denies it, what it hangs on, and how that stands. */
final class StatusFeatures {

    private static final String[] MODALS = {"would", "will", "could", "can", "may", "might", "should", "need", "must"};

    private static final String[] UNSURE = {"would", "could", "might", "may"};

    /** What is told of what is not known to be so. */
    private static final String[] ACCOUNTS = {"report", "claim", "rumour", "rumor", "allegation", "story"};

    /** Who does this with an account says that it is false. */
    private static final String[] REJECTING = {"deny", "dismiss", "reject", "refute", "rebut"};

    /** These say of what they are said of that it came about. */
    private static final String[] OCCURRING = {"happen", "occur"};

    private StatusFeatures() {}

    /** That of the clause, beside its {@link EventFeatures}; each begins with "stands". */
    static List<String> of(Clause clause) {
        List<String> features = new ArrayList<>();
        features.add("stands denied " + isNegated(clause));
        features.add("stands " + form(clause));
        Clause at = clause;
        while (at.word().head() >= 0) {
            Clause above = at.at(at.word().head());
            String way = at.word().relation().replaceFirst(":(?!relcl).*", "");
            mark(at).ifPresent(mark -> features.add("stands behind " + mark));
            if (above.isVerbal()) {
                features.add("stands under " + way + " " + form(above) + (isNegated(above) ? " denied" : ""));
                features.add("stands under " + way + " " + above.word().lowerLemma());
                return features;
            }
            at = above;
        }
        mark(at).ifPresent(mark -> features.add("stands behind " + mark));
        return features;
    }

    private static Optional<String> mark(Clause clause) {
        return clause.sentence().leading(clause.predicate()).stream().findFirst();
    }

    /** Whether it is said not to have come about; what will or would not be may be a threat or an estimate. */
    static boolean isDenied(Clause clause) {
        return !clause.isHelpedBy(MODALS) && isNegated(clause)
                || wasToHave(clause)
                || isRefuted(clause)
                || hasNotOccurred(clause);
    }

    /** Whether a noun is told not to have come about: "the talks never took place"; not "if the crash had not happened". */
    private static boolean hasNotOccurred(Clause noun) {
        return noun.above("nsubj")
                .filter(verb -> verb.word().hasLemma(OCCURRING) || takesPlace(verb))
                .filter(verb -> !verb.isHelpedBy(MODALS))
                .filter(verb -> !verb.word().isRelated("advcl"))
                .filter(Clause::isNegated)
                .isPresent();
    }

    private static boolean takesPlace(Clause verb) {
        return verb.word().hasLemma("take")
                && verb.children("obj").stream()
                        .anyMatch(object -> verb.sentence().is(object, "place"));
    }

    /** Whether what tells it is said to be false: "reports that ministers met were untrue", "it is false that they met". */
    private static boolean isRefuted(Clause clause) {
        Tree tree = clause.sentence().tree();
        int head = clause.word().head();
        return switch (clause.word().relation()) {
            case "acl", "acl:relcl" -> {
                IntStream below = tree.children(head).stream().mapToInt(child -> child);
                IntStream around = IntStream.concat(IntStream.of(tree.word(head).head()), below);
                yield saysThat(clause.sentence(), head) && (isUntrue(clause, around) || isRejected(clause.at(head)));
            }
            case "csubj", "ccomp" -> isUntrue(clause, IntStream.of(head));
            default -> false;
        };
    }

    /** Whether somebody says that an account is false: "denied reports that they met". */
    private static boolean isRejected(Clause account) {
        return account.undergone()
                .filter(verb -> verb.word().hasLemma(REJECTING))
                .filter(verb -> !verb.isNegated())
                .isPresent();
    }

    /** Whether a noun is followed by what it says: not so "the report that came on Monday". */
    private static boolean saysThat(Sentence sentence, int noun) {
        return sentence.word(noun).hasLemma(ACCOUNTS)
                && sentence.is(noun + 1, "that")
                && sentence.word(noun + 1).is(Part.SCONJ);
    }

    private static boolean isUntrue(Clause clause, IntStream places) {
        return places.filter(place -> place >= 0)
                .mapToObj(clause::at)
                .filter(judged ->
                        judged.word().token().is("false", "untrue", "baseless", "unfounded", "incorrect", "inaccurate"))
                .anyMatch(judged -> !judged.isNegated());
    }

    /** "It is possible that they met". */
    static boolean isOnlyPossible(Clause clause) {
        return clause.above("csubj", "ccomp")
                .filter(judged -> judged.word().hasLemma("possible"))
                .isPresent();
    }

    /** "Was to have met Lund": what was to come and did not. */
    private static boolean wasToHave(Clause clause) {
        Word before = Foreseen.before(clause).word();
        return before.hasLemma("be") && before.has(Word.FINITE_PAST) && clause.isHelpedBy("have");
    }

    /** Whether it only would have changed another thing, as an auxiliary in front says: "had he admitted it". */
    static boolean isInvertedCondition(Clause clause) {
        int subject = clause.child("nsubj").orElse(-1);
        int above = clause.word().head();
        boolean isBeside = clause.word().isRelated("advcl") || above >= 0 && wouldHaveBeen(clause.at(above));
        return isBeside
                && clause.auxiliaries().stream()
                        .filter(first -> first < subject)
                        .anyMatch(first -> clause.word(first).hasLemma("have", "should"));
    }

    /** "She would not have left if …": which tells neither that she did nor that she did not. */
    static boolean wouldNotHaveBeen(Clause clause) {
        return clause.isHelpedBy("would") && clause.isNegated() && wouldHaveBeen(clause);
    }

    /** Whether it did not come about, or is not known to have: "would have lost", "might have been killed". */
    static boolean wouldHaveBeen(Clause clause) {
        Tree tree = clause.sentence().tree();
        List<Integer> auxiliaries = clause.auxiliaries();
        return IntStream.range(1, auxiliaries.size())
                .filter(at -> tree.word(auxiliaries.get(at)).hasLemma("have"))
                .anyMatch(at -> tree.word(auxiliaries.get(at - 1)).hasLemma(UNSURE));
    }

    /** Whether it is denied by a word of its own, of its subject or object, or of what it is joined to. */
    private static boolean isNegated(Clause clause) {
        Tree tree = clause.sentence().tree();
        return clause.isNegated()
                || tree.children(clause.predicate(), "nsubj", "obj", "obl", "nsubj:pass").stream()
                        .filter(place -> !isBesides(clause.at(place)))
                        .anyMatch(place ->
                                isNone(tree.word(place)) || clause.at(place).isNegated())
                || clause.sharing().filter(StatusFeatures::isNegated).isPresent();
    }

    /** Whether it only says what went with it, so that "no" there denies nothing: "left with no money". */
    private static boolean isBesides(Clause phrase) {
        return phrase.sentence().isLed(phrase.predicate(), "with");
    }

    private static boolean isNone(Word word) {
        return word.hasLemma("nobody", "none", "nothing", "neither", "nowhere");
    }

    /** Its auxiliaries and its own form: "have Part", "be to Inf". */
    private static String form(Clause clause) {
        StringBuilder form = new StringBuilder();
        for (int place : clause.auxiliaries()) {
            form.append(clause.sentence().word(place).lemma()).append(' ');
        }
        clause.copula()
                .ifPresent(place ->
                        form.append(clause.sentence().word(place).lemma()).append(' '));
        boolean hasTo = clause.sentence().isLed(clause.predicate(), "to");
        Word word = clause.word();
        String own = !word.is(Part.VERB)
                ? word.part().toString()
                : word.has("VerbForm=Fin")
                        ? word.has("Tense=Past") ? "past" : "present"
                        : word.has("VerbForm=Inf") ? "infinitive" : word.has("Tense=Past") ? "participle" : "gerund";
        return form + (hasTo ? "to " : "") + own;
    }
}
