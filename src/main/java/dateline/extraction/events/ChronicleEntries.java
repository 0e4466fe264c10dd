package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.time.Precision;
import dateline.time.TimexType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The entries of a chronicle: a date, and in the next sentence what happened then, in the past or the present tense: "3 March: The dam
 * breaks."
 */
final class ChronicleEntries {

    /** One date may head a report; so many are those of a chronicle. */
    private static final int FEWEST = 3;

    /** So many words may stand behind a date in brackets: a time of day, and the bracket. */
    private static final int LONGEST_REST = 5;

    private static final Set<TimexType> PLACES = Set.of(TimexType.DATE, TimexType.TIME);
    private static final String[] MAIN = {"conj", "parataxis", "acl"};

    /** By the number of the first sentence of each entry. */
    private final Map<Integer, Dating.Expressed> dates = new HashMap<>();

    /** Of an article; without entries where it is none. */
    ChronicleEntries(ReadText text) {
        List<Sentence> sentences = text.sentences();
        for (Sentence sentence : sentences) {
            date(sentence)
                    .ifPresent(date -> below(sentences, sentence.number() + 1).forEach(told -> dates.put(told, date)));
        }
        for (Sentence sentence : sentences) {
            dateBehind(sentence).ifPresent(date -> dates.putIfAbsent(first(sentences, sentence), date));
        }
        if (dates.size() < FEWEST) {
            dates.clear();
        }
    }

    /** The sentence at the number, and where that is a headline of the entry, the first below it; none that is a date. */
    private static List<Integer> below(List<Sentence> sentences, int number) {
        return IntStream.range(number, Math.min(number + 2, sentences.size()))
                .takeWhile(at -> date(sentences.get(at)).isEmpty())
                .takeWhile(at -> at == number || sentences.get(number).isHeadline())
                .boxed()
                .toList();
    }

    /** That of a sentence that says nothing else. */
    private static Optional<Dating.Expressed> date(Sentence sentence) {
        return sentence.times().stream()
                .findFirst()
                .filter(time -> PLACES.contains(time.expression().type()))
                .filter(time -> !time.expression().isVague())
                .filter(time -> time.from() == 0)
                .filter(time -> sentence.text(time.to(), sentence.size()).matches("\\W*"))
                .map(time -> new Dating.Expressed(sentence, time));
    }

    /** Such headings part a biography into chapters, as long as a year. */
    private static boolean isYear(TimeExpression expression) {
        return expression
                .time()
                .filter(time -> time.precision() == Precision.YEAR)
                .isPresent();
    }

    /** That in brackets at the end of an entry: "The dam breaks. (3 March 2021, 17:15)". */
    private static Optional<Dating.Expressed> dateBehind(Sentence sentence) {
        return sentence.times().stream()
                .filter(time -> time.expression().time().isPresent())
                .filter(time -> !isYear(time.expression()))
                .filter(time -> sentence.is(time.from() - 1, "("))
                .filter(time -> sentence.is(sentence.size() - 1, ")"))
                .filter(time -> sentence.size() - time.to() <= LONGEST_REST)
                .map(time -> new Dating.Expressed(sentence, time))
                .findFirst();
    }

    /** The number of the first sentence of its block. */
    private static int first(List<Sentence> sentences, Sentence one) {
        int number = one.number();
        while (number > 0 && sentences.get(number - 1).block().equals(one.block())) {
            number--;
        }
        return number;
    }

    /** The date of the entry of whose first sentence the clause is a main one. */
    Optional<Dating.Expressed> date(Clause clause) {
        return Optional.ofNullable(dates.get(clause.sentence().number()))
                .filter(date -> clause.word().is(Part.VERB))
                .filter(date -> tenses(date.time().expression()).contains(Tense.of(clause)))
                .filter(date -> isMain(clause))
                .filter(date -> clause.sentence().times().stream()
                        .filter(time -> time != date.time())
                        .filter(time -> PLACES.contains(time.expression().type()))
                        .noneMatch(time -> Anchors.isAttached(clause, time)));
    }

    /** Those in which an entry tells what happened; what is told as it happens has just happened: "14:52 The wall has collapsed." */
    private static Set<Tense> tenses(TimeExpression date) {
        return date.type() == TimexType.TIME
                ? EnumSet.of(Tense.PAST, Tense.PRESENT, Tense.PARTICIPLE, Tense.PERFECT)
                : EnumSet.of(Tense.PAST, Tense.PRESENT, Tense.PARTICIPLE, Tense.FUTURE);
    }

    private static boolean isMain(Clause clause) {
        return clause.tree()
                .path(clause.predicate())
                .filter(at -> !clause.word(at).isRelated(MAIN))
                .findFirst()
                .equals(Optional.of(clause.tree().root()));
    }
}
