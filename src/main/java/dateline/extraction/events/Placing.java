package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.time.Certainty;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the times of a sentence belong to. */
final class Placing {

    private final Sentence sentence;
    private final List<Clause> clauses;
    private final Map<Clause, Timed> verbs = new LinkedHashMap<>();
    private final Map<Clause, List<Timed>> again = new HashMap<>();
    private final List<NounTime> nouns = new ArrayList<>();

    Placing(Sentence sentence, List<Clause> clauses, NounEvents reading) {
        this.sentence = sentence;
        this.clauses = clauses;
        List<Timed> times = sentence.times().stream()
                .filter(time -> Dating.places(time.expression()) && (point(time) || alone(time)))
                .toList();
        Belonging last = new Belonging.Nothing();
        for (int number = 0; number < times.size(); number++) {
            Timed time = times.get(number);
            boolean repeats = number > 0 && Repeats.go(sentence, times.get(number - 1), time);
            last = repeats ? last : reading.read(sentence, time, innermost(time));
            place(time, last, repeats, reading);
        }
        spread();
    }

    /** The time of each clause that has one. */
    Map<Clause, Timed> verbs() {
        return verbs;
    }

    /** The other times of a clause that tells what happened again and again. */
    List<Timed> again(Clause clause) {
        return again.getOrDefault(clause, List.of());
    }

    List<NounTime> nouns() {
        return nouns;
    }

    /** Whether no time but a length of time stands in the clause. */
    private boolean alone(Timed length) {
        Optional<Clause> clause = innermost(length);
        return sentence.times().stream()
                .noneMatch(other -> point(other) && innermost(other).equals(clause));
    }

    private static boolean point(Timed time) {
        return time.expression().type() != TimexType.DURATION && Dating.places(time.expression());
    }

    private void place(Timed time, Belonging belonging, boolean repeats, NounEvents reading) {
        Optional<Clause> clause = innermost(time);
        switch (belonging) {
            case Belonging.Dates dates -> dates(time, dates.noun(), clause);
            case Belonging.Nothing nothing -> {}
            case Belonging.Verb verb ->
                clause.ifPresent(told -> {
                    if (repeats && verbs.containsKey(told)) {
                        again.computeIfAbsent(told, none -> new ArrayList<>()).add(time);
                    } else {
                        verb(told, time, reading);
                    }
                });
        }
    }

    /** Of a second time that is not within the first, the event noun before it may be what it dates. */
    private void verb(Clause clause, Timed time, NounEvents reading) {
        boolean bound = sentence.is(time.from() - 1, "since")
                && clause.verb().tense() == Tense.PAST
                && !clause.verb().aspect().perfect()
                && !clause.verb().aspect().progressive();
        if (bound) {
            return;
        }
        Timed first = verbs.get(clause);
        Optional<Integer> noun = reading.near(sentence, time, clause);
        if (first != null && noun.isPresent() && Repeats.apart(first, time)) {
            nouns.add(new NounTime(noun.get(), Optional.of(clause), time.expression()));
        } else {
            verbs.merge(clause, time, Placing::finer);
        }
    }

    private void dates(Timed time, int noun, Optional<Clause> clause) {
        if (clause.filter(told -> sets(time, noun, told)).isPresent()) {
            verbs.merge(clause.get(), time, Placing::finer);
        } else {
            nouns.add(new NounTime(noun, clause, time.expression()));
        }
    }

    /** "In a Monday interview, she said …": the verb happens in what the time dates. */
    private boolean sets(Timed time, int noun, Clause clause) {
        int at = Math.min(noun, time.from());
        while (at > clause.from() && sentence.token(at - 1).part().inNounPhrase()) {
            at--;
        }
        return noun < clause.verb().range().from() && sentence.is(at - 1, "in", "at", "during");
    }

    /** A time that opens the sentence dates the clauses that go on from the first, too: "In 2003 he left and founded …". */
    private void spread() {
        Timed time = clauses.isEmpty() ? null : verbs.get(clauses.getFirst());
        if (time == null) {
            return;
        }
        Clause first = clauses.getFirst();
        for (Clause clause : clauses.subList(1, clauses.size())) {
            boolean goesOn = clause.link() == Link.SAME || sentence.is(clause.from(), "and");
            boolean behind = time.from() > first.verb().range().from();
            if (!goesOn || behind || clause.verb().tense() != first.verb().tense()) {
                return;
            }
            verbs.putIfAbsent(clause, time);
        }
    }

    /** Of two times of one clause, the finer; of two as fine, as a leap year and another, the surer, or else the first. */
    private static Timed finer(Timed one, Timed other) {
        if (about(one) != about(other) && Repeats.alike(one, other)) {
            return about(one) ? other : one;
        }
        return length(other).compareTo(length(one).dividedBy(10).multipliedBy(9)) < 0 ? other : one;
    }

    private static boolean about(Timed time) {
        return time.expression()
                .time()
                .filter(span -> !span.certainty().equals(Certainty.SURE))
                .isPresent();
    }

    private static Duration length(Timed time) {
        Optional<TimeSpan> span = time.expression().time();
        if (span.isEmpty() || span.get().openStart() || span.get().openEnd()) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        LocalDateTime start = span.get().start();
        return Duration.between(start, span.get().end());
    }

    private Optional<Clause> innermost(Timed time) {
        return clauses.stream()
                .filter(clause -> clause.range().contains(time.from()))
                .min(Comparator.comparingInt(clause -> clause.range().size()));
    }
}
