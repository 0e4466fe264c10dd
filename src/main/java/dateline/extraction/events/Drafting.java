package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Actor;
import dateline.dossier.Status;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Contents;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Nouns;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes an event of a clause or a noun. */
final class Drafting {

    private final Titles titles;
    private final Statuses statuses;
    private final NounEvents nouns;
    private final Triggers triggers;
    private final Statements statements;
    private final Cast cast;
    private final Places places;

    Drafting(Titles titles, Statuses statuses, NounEvents nouns, Triggers triggers, Cast cast, Places places) {
        this.places = places;
        this.titles = titles;
        this.statuses = statuses;
        this.nouns = nouns;
        this.triggers = triggers;
        this.statements = new Statements(triggers);
        this.cast = cast;
    }

    /** Whether the verb of the clause can tell an event: "is" alone does so only of somebody, or beside a noun that does. */
    boolean tells(Clause clause) {
        Sentence sentence = clause.sentence();
        Range subject = clause.subject();
        if (sentence.is(subject.from(), "we", "i", "you") && !subject.isEmpty() || triggers.reads(clause)) {
            return false;
        }
        if (clause.verb().tense() == Tense.ING
                && sentence.is(clause.verb().range().from() - 1, "without")) {
            return false;
        }
        boolean told =
                clause.verb().aspect().passive() && (triggers.is("saying", clause) || triggers.is("declaring", clause));
        if (told && sentence.is(subject.from(), "it")) {
            return false;
        }
        boolean pronoun = subject.size() == 1 && sentence.is(subject.from(), Part.PRON);
        Optional<Figure> meant = pronoun ? cast.behind(sentence, subject.from()) : Optional.empty();
        if (pronoun
                && meant.isEmpty()
                && sentence.is(subject.from(), "it", "there", "we", "i", "you", "this", "that")) {
            return false;
        }
        boolean somebody = meant.isPresent()
                || !cast.between(sentence, subject.from(), subject.to()).isEmpty();
        return !triggers.be(clause) || somebody || nouns.inClause(clause).isPresent();
    }

    Draft dated(Clause clause, List<Clause> clauses, Timed time) {
        TimeExpression meant = Dating.meant(clause, time);
        if (clause.verb().tense() == Tense.PAST
                && meant.time().filter(statuses::endsAhead).isPresent()) {
            return undated(clause, clauses);
        }
        return draft(clause, clauses, Optional.of(meant));
    }

    Draft undated(Clause clause, List<Clause> clauses) {
        return draft(clause, clauses, Optional.empty());
    }

    private Draft draft(Clause clause, List<Clause> clauses, Optional<TimeExpression> dated) {
        int verb = triggers.verb(clause);
        int trigger = triggers.is("light", clause) ? nouns.inClause(clause).orElse(verb) : verb;
        boolean brings = triggers.is("saying", clause)
                || clause.to() == clause.verb().range().to();
        int limit = brings ? contentEnd(clause, clauses) : relativeEnd(clause, clauses);
        Range range = trimmed(clause.sentence(), clause.range());
        Range telling = range.contains(trigger)
                ? range
                : new Range(Math.min(range.from(), trigger), Math.max(range.to(), trigger + 1));
        List<Figure> actors = actors(clause);
        boolean statement = statements.is(clause, clauses) && !actors.isEmpty();
        return new Draft(
                new Wording(
                        clause.sentence(),
                        telling,
                        trigger,
                        places.in(clause.sentence(), telling, trigger),
                        Optional.of(clause)),
                dated,
                statement ? Status.HAPPENED : statuses.of(clause, dated),
                triggers.is("saying", clause) && framed(clause) && !actors.isEmpty()
                        ? titles.framed(clause, actors.getFirst())
                        : titles.of(clause, limit),
                actors,
                statement ? Manner.STATEMENT : Manner.EVENT);
    }

    /** Whether it stands behind the words that are said: "…, Apple announced." */
    private static boolean framed(Clause clause) {
        if (clause.link() != Link.MAIN || clause.sentence().is(clause.from(), Part.CCONJ)) {
            return false;
        }
        boolean behind = clause.from() > 2 && clause.sentence().is(clause.from() - 1, ",", "”", "\"");
        boolean aside = clause.sentence().is(clause.to() - 1, ",");
        return behind && (aside || clause.to() == clause.sentence().size());
    }

    /** The end of what somebody says: of the clause behind, where it brings the words. */
    private static int contentEnd(Clause clause, List<Clause> clauses) {
        return Contents.of(clause, clauses)
                .map(Clause::to)
                .filter(end -> end > clause.to())
                .orElse(clause.to());
    }

    /** The end of a participle that hangs on the last noun: "the case heard by the court". */
    private static int relativeEnd(Clause clause, List<Clause> clauses) {
        int next = clauses.indexOf(clause) + 1;
        boolean hangs = next < clauses.size()
                && clauses.get(next).link() == Link.RELATIVE
                && clauses.get(next).verb().range().from() == clause.to()
                && !clause.sentence().is(clause.to() - 1, Part.PUNCT);
        return hangs ? clauses.get(next).to() : clause.to();
    }

    Draft noun(Sentence sentence, int noun, Optional<Clause> clause, TimeExpression dated) {
        Range phrase = NounPhrase.around(sentence, noun, clause.map(Clause::to).orElse(sentence.size()));
        Range range =
                clause.map(Clause::range).filter(told -> told.contains(noun)).orElse(phrase);
        boolean whole = clause.isPresent() && range.size() < 30 && !subject(clause.get(), noun);
        Optional<Figure> doer = doer(sentence, phrase, clause);
        String named = titles.ofNoun(sentence, phrase, doer);
        boolean bare = named.indexOf(' ') < 0 || clause.isPresent() && triggers.be(clause.get());
        boolean says = clause.isPresent()
                && !clause.get().subject().isEmpty()
                && !NounPhrase.hangsOn(sentence, noun, "since", "following", "after");
        String title = whole && triggers.light(clause.get()) || bare && says
                ? titles.of(clause.get(), clause.get().to())
                : named;
        Range telling = trimmed(sentence, whole ? range : withTime(sentence, phrase, dated));
        return new Draft(
                new Wording(sentence, telling, noun, places.in(sentence, telling, noun), Optional.empty()),
                Optional.of(dated),
                statuses.ofNoun(clause, Optional.of(dated)),
                title,
                Stream.concat(doer.stream(), cast.between(sentence, telling.from(), telling.to()).stream())
                        .distinct()
                        .toList(),
                Manner.EVENT);
    }

    /** Who does what a noun tells in front of its clause: "After a visit to Bergen in May, Berg …". */
    private Optional<Figure> doer(Sentence sentence, Range phrase, Optional<Clause> clause) {
        boolean front = sentence.is(phrase.from() - 1, "after", "before", "during", "following")
                && sentence.is(phrase.from(), "a", "an");
        return clause.filter(told -> front && phrase.to() <= told.verb().range().from())
                .flatMap(told -> actors(told).stream().findFirst())
                .filter(figure -> figure.kind() == Actor.Kind.PERSON);
    }

    private static boolean subject(Clause clause, int noun) {
        return noun < clause.verb().range().from();
    }

    /** The phrase of a noun, widened to the time that stands beside it. */
    private static Range withTime(Sentence sentence, Range phrase, TimeExpression dated) {
        int from = sentence.at(dated.span().start());
        int to = sentence.at(dated.span().end() - 1) + 1;
        return new Range(Math.min(phrase.from(), from), Math.max(phrase.to(), to));
    }

    private List<Figure> actors(Clause clause) {
        Sentence sentence = clause.sentence();
        Range subject = clause.subject();
        Set<Figure> actors = new LinkedHashSet<>();
        cast.apposed(sentence, subject).ifPresent(use -> actors.add(use.figure()));
        cast.called(sentence, subject).ifPresent(actors::add);
        if (!subject.isEmpty()) {
            cast.at(sentence, Nouns.head(sentence, subject)).ifPresent(use -> actors.add(use.figure()));
        }
        actors.addAll(cast.between(sentence, subject.from(), subject.to()));
        for (int at = subject.from(); at < subject.to(); at++) {
            if (sentence.is(at, Part.PRON)) {
                cast.behind(sentence, at).ifPresent(actors::add);
            }
        }
        actors.addAll(cast.between(sentence, clause.from(), clause.to()));
        for (int at = clause.verb().range().to(); at < clause.to(); at++) {
            if (sentence.is(at, "him", "her", "them", "it", "his", "its")) {
                cast.behind(sentence, at).ifPresent(actors::add);
            }
        }
        return List.copyOf(actors);
    }

    /** Without the marks and little words at its ends. */
    private static Range trimmed(Sentence sentence, Range range) {
        int from = range.from();
        int to = range.to();
        while (to - from > 1 && (sentence.is(to - 1, Part.PUNCT) || sentence.is(to - 1, Part.CCONJ))) {
            to--;
        }
        while (to - from > 1 && (sentence.is(from, Part.PUNCT) || sentence.is(from, Part.CCONJ))) {
            from++;
        }
        return new Range(from, to);
    }
}
