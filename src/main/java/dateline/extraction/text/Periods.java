package dateline.extraction.text;

import dateline.article.TimeExpression;
import dateline.language.Part;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins two times that bound one: "from 2004 to 2014", "between May and July", "June 20 to 22". Those of something that is put off
 * from one to the other stay two.
 */
record Periods(Sentence sentence, Vocabulary vocabulary) {

    Sentence joined() {
        List<Timed> joined = new ArrayList<>();
        for (Timed time : sentence.times()) {
            Optional<Timed> period = joined.isEmpty() ? Optional.empty() : period(joined.getLast(), time);
            if (period.isPresent()) {
                joined.removeLast();
            }
            joined.add(period.orElse(time));
        }
        return new Sentence(sentence.number(), sentence.block(), sentence.tokens(), joined);
    }

    private Optional<Timed> period(Timed from, Timed to) {
        boolean pair = sentence.is(from.to(), "and") && sentence.is(from.from() - 1, "between");
        boolean bounds = pair || sentence.is(from.to(), "to", "until", "till", "through", "-", "–", "—");
        boolean oneWord =
                to.from() < from.to() && sentence.token(to.from()).text().matches("\\w+[-–]\\w+");
        return (oneWord || bounds && to.from() == from.to() + 1) && !shifts(from.from())
                ? to.expression().time().flatMap(end -> between(from, end, to.to()))
                : Optional.empty();
    }

    private Optional<Timed> between(Timed from, TimeSpan end, int to) {
        TimeExpression first = from.expression();
        Derivation why = first.derivation();
        return first.time()
                .filter(start -> first.type() == TimexType.DATE && closed(start) && closed(end))
                .filter(start -> start.start().isBefore(end.start()))
                .map(start -> TimeSpan.between(start, end))
                .map(time -> new Timed(
                        from.from(),
                        to,
                        new TimeExpression(
                                sentence.span(from.from(), to),
                                first.type(),
                                time.edtf(),
                                Optional.of(time),
                                new Derivation(
                                        sentence.text(from.from(), to),
                                        why.rule(),
                                        why.anchor(),
                                        why.anchorKind(),
                                        Optional.of(time)))));
    }

    private static boolean closed(TimeSpan time) {
        return !time.openStart() && !time.openEnd() && time.members().size() < 2;
    }

    /** Whether a verb before puts something from one time to another: "delayed the launch from May to July". */
    private boolean shifts(int from) {
        Verbs verbs = new Verbs(vocabulary);
        for (int at = from - 1;
                at >= 0 && !vocabulary.has("border", sentence.token(at).lower());
                at--) {
            if (sentence.is(at, Part.VERB)
                    && verbs.has("shifting", verbs.stem(sentence.token(at).lower()))) {
                return true;
            }
        }
        return false;
    }
}
