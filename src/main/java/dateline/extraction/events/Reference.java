package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The day a report is at. What a sentence tells in the simple past of whoever did something on a day told just before, happened
 * on that day, too ("Berg opened the bridge on Monday. She thanked the builders."), and what happened "at the meeting" happened
 * when the article says the meeting was.
 */
final class Reference {

    private static final int REACH = 3;
    private static final int FRESH = 10;

    private final Vocabulary vocabulary;
    private final Optional<TimeSpan> published;
    private final Map<String, TimeExpression> occasions = new HashMap<>();
    private Optional<Draft> day = Optional.empty();
    private int last;

    /** A report of that day; without a day nothing is taken over. */
    Reference(Vocabulary vocabulary, Optional<TimeSpan> published) {
        this.vocabulary = vocabulary;
        this.published = published;
    }

    /** Takes note of what a clause tells. */
    void told(Clause clause, Draft draft) {
        boolean past =
                clause.verb().tense() == Tense.PAST || clause.verb().aspect().perfect();
        boolean main = clause.link() == Link.MAIN || clause.link() == Link.SAME;
        boolean happened = past && main && draft.status() == Status.HAPPENED;
        if (happened && draft.dated().filter(this::recent).isPresent()) {
            day = Optional.of(draft);
            last = draft.sentence().number();
        } else if (draft.dated().isPresent() && happened) {
            day = Optional.empty();
        }
        draft.dated().filter(this::recent).ifPresent(time -> {
            occasions(clause.sentence(), clause.from(), clause.to(), time);
            occasion(clause.sentence(), draft.telling().trigger(), time);
        });
    }

    /** Takes note of an occasion with its time. */
    void occasion(Sentence sentence, int noun, TimeExpression time) {
        occasions(sentence, noun, noun + 1, time);
    }

    private void occasions(Sentence sentence, int from, int to, TimeExpression time) {
        for (int at = from; at < to; at++) {
            if (sentence.is(at, Part.NOUN)
                    && vocabulary.has("occasion", sentence.token(at).lower())) {
                occasions.put(sentence.token(at).lower(), time);
                occasions.put("event", time);
            }
        }
    }

    /** A day of the days before the report. */
    private boolean recent(TimeExpression dated) {
        return dated.time()
                .filter(time -> time.precision().compareTo(Precision.DAY) >= 0 && !time.openStart() && !time.openEnd())
                .filter(time -> !time.start().plusDays(1).isBefore(time.end()))
                .flatMap(time ->
                        published.map(report -> !report.start().minusDays(FRESH).isAfter(time.start())))
                .orElse(false);
    }

    /** The time of a clause that has none, if it goes on from the day told before, or is at an occasion told before. */
    Optional<TimeExpression> time(Clause clause, List<Figure> actors) {
        Sentence sentence = clause.sentence();
        boolean simple = clause.verb().tense() == Tense.PAST
                && !clause.verb().aspect().perfect()
                && !clause.verb().aspect().negated();
        boolean dated = sentence.times().stream().anyMatch(time -> Dating.places(time.expression()));
        if (!simple || dated || sentence.headline() || before(clause)) {
            return Optional.empty();
        }
        return there(clause).or(() -> goingOn(clause, actors));
    }

    /** "was previously found guilty": it happened before what was told. */
    private boolean before(Clause clause) {
        return IntStream.range(clause.from(), clause.to())
                .anyMatch(at ->
                        vocabulary.has("formerly", clause.sentence().token(at).lower()));
    }

    private Optional<TimeExpression> goingOn(Clause clause, List<Figure> actors) {
        boolean near = clause.sentence().number() - last <= REACH;
        boolean links = clause.link() == Link.MAIN || clause.link() == Link.SAME;
        if (!near || !links) {
            return Optional.empty();
        }
        return day.filter(before -> shared(before.actors(), actors))
                .flatMap(Draft::dated)
                .map(time -> {
                    last = clause.sentence().number();
                    return time;
                });
    }

    /** "At the meeting", "during her speech". */
    private Optional<TimeExpression> there(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int at = clause.from(); at < clause.to() && !occasions.isEmpty(); at++) {
            TimeExpression time = occasions.get(sentence.token(at).lower());
            if (time != null && sentence.is(at, Part.NOUN) && defined(sentence, at, clause.from())) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** Whether "at the" or the like stands before the noun and what belongs to it. */
    private static boolean defined(Sentence sentence, int noun, int limit) {
        int at = noun - 1;
        while (at > limit
                && sentence.token(at).part().inNounPhrase()
                && !sentence.is(at, Part.DET)
                && !owner(sentence, at)) {
            at--;
        }
        return (sentence.is(at, "the", "this", "that") || owner(sentence, at))
                && sentence.is(at - 1, "at", "during", "in");
    }

    private static boolean owner(Sentence sentence, int at) {
        return sentence.is(at, "his", "her", "its", "their");
    }

    /** Whether whoever acts now took part before, or is a person who stands for the organisation that acted. */
    private static boolean shared(List<Figure> before, List<Figure> now) {
        boolean speaks = now.size() > 1
                && now.getFirst().kind() == Actor.Kind.PERSON
                && !before.isEmpty()
                && before.getFirst().equals(now.get(1));
        return !now.isEmpty() && before.contains(now.getFirst()) || speaks;
    }
}
