package dateline.extraction.clauses;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.List;

/** Noun phrases behind a clause that are not its end but the subject of the next. */
final class Openings {

    private Openings() {}

    /** Whether the stretch is one. */
    static boolean open(Sentence sentence, List<Stretch> parts, int number) {
        return described(sentence, parts, number) || apposed(sentence, parts, number);
    }

    /** Whether a participle behind it tells more of it: "…, figures [released on Monday] showed". */
    private static boolean described(Sentence sentence, List<Stretch> parts, int number) {
        if (number + 1 >= parts.size()) {
            return false;
        }
        Range range = parts.get(number).range();
        Stretch next = parts.get(number + 1);
        return next.range().from() == range.to()
                && !sentence.is(range.to() - 1, Part.PUNCT)
                && !Nouns.leading(sentence, range.from(), range.to()).isEmpty()
                && next.verb()
                        .filter(verb ->
                                verb.tense() == Tense.PARTICIPLE && verb.range().from() == range.to())
                        .isPresent();
    }

    /** Whether it is a subject behind which stands who that is: "…, [another bank,] Nordkraft, agreed". */
    private static boolean apposed(Sentence sentence, List<Stretch> parts, int number) {
        if (number + 2 >= parts.size()) {
            return false;
        }
        Stretch verb = parts.get(number + 2);
        Range range = parts.get(number).range();
        boolean clause = sentence.is(range.from(), "after", "before", "when", "as", "while", "because", "since");
        Range told = clause ? new Range(range.from() + 1, range.to()) : range;
        return phrase(sentence, new Stretch(told, parts.get(number).verb()))
                && phrase(sentence, parts.get(number + 1))
                && (clause || sentence.is(range.from() - 1, ","))
                && verb.verb()
                        .filter(group -> group.tense().finite()
                                && group.range().from() == verb.range().from())
                        .isPresent();
    }

    /** Whether it is no more than a noun phrase before a comma. */
    private static boolean phrase(Sentence sentence, Stretch part) {
        Range range = part.range();
        return part.verb().isEmpty()
                && sentence.is(range.to() - 1, ",")
                && Nouns.after(sentence, range.from(), range.to()).to() == range.to() - 1
                && range.size() > 1;
    }
}
