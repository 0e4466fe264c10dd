package dateline.extraction.events;

import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.names.Cast;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.language.Quotes;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the events that the sentences of one article tell, given one after the other: those a time expression dates, the main
 * ones without a date, and what is said. For one thread.
 */
public final class EventFinder {

    /** So many events without a date an article may tell; of more, the weightiest. */
    private static final int MOST = 40;

    private final Drafting drafting;
    private final NounEvents nouns;
    private final Salience salience;
    private final Reference reference;
    private final Echoes echoes;
    private final List<Weighed> found = new ArrayList<>();
    private Optional<Block> block = Optional.empty();
    private Quotes quotes = Quotes.in("");

    /** For an article that appeared then, with these actors. */
    public EventFinder(Vocabulary vocabulary, Cast cast, Optional<TimeSpan> published) {
        Verbs verbs = new Verbs(vocabulary);
        Triggers triggers = new Triggers(verbs, vocabulary);
        this.nouns = new NounEvents(vocabulary);
        this.drafting = new Drafting(
                new Titles(vocabulary, cast),
                new Statuses(verbs, triggers, published),
                nouns,
                triggers,
                cast,
                new Places(vocabulary, cast));
        this.salience = new Salience(vocabulary, nouns, cast);
        this.reference = new Reference(vocabulary, published);
        this.echoes = new Echoes(vocabulary, cast);
    }

    /** Reads the next sentence, which has these clauses. */
    public void read(Sentence sentence, List<Clause> clauses) {
        if (!block.equals(Optional.of(sentence.block()))) {
            block = Optional.of(sentence.block());
            quotes = Quotes.in(sentence.block().text());
        }
        Placing placing = new Placing(sentence, clauses, nouns);
        List<Weighed> here = new ArrayList<>();
        for (NounTime told : placing.nouns()) {
            here.add(Weighed.sure(drafting.noun(sentence, told.noun(), told.clause(), told.time())));
            reference.occasion(sentence, told.noun(), told.time());
        }
        for (Clause clause : clauses) {
            if (drafting.tells(clause)) {
                Optional<Timed> time = Optional.ofNullable(placing.verbs().get(clause));
                Weighed event = time.map(timed -> Weighed.sure(drafting.dated(clause, clauses, timed)))
                        .orElseGet(() -> undated(clause, clauses, here));
                if (event.counts()) {
                    reference.told(clause, event.draft());
                    here.add(event);
                }
            }
        }
        found.addAll(distinct(here));
        for (Clause clause : clauses.stream().filter(drafting::tells).toList()) {
            placing.again(clause).stream()
                    .map(time -> drafting.dated(clause, clauses, time))
                    .filter(EventFinder::tells)
                    .forEach(draft -> found.add(Weighed.sure(draft)));
        }
        Set<Integer> taken =
                here.stream().map(event -> event.draft().telling().trigger()).collect(Collectors.toSet());
        echoes.in(sentence, taken).forEach(echo -> found.add(Weighed.sure(echo)));
    }

    /** What a clause without a time tells: a statement, something on the day told before, or what its weight makes an event. */
    private Weighed undated(Clause clause, List<Clause> clauses, List<Weighed> here) {
        Draft draft = drafting.undated(clause, clauses);
        Optional<TimeExpression> time = reference.time(clause, draft.actors()).or(() -> meanwhile(clause, here));
        boolean past = clause.verb().tense() != Tense.ING || salience.decisive(clause);
        boolean sure = draft.statement() || time.isPresent() && past && salience.tells(clause);
        Draft told = time.map(draft::dated).orElse(draft);
        boolean quoted =
                quotes.around(clause.sentence().token(clause.verb().first()).start());
        return sure ? Weighed.sure(told) : new Weighed(told, salience.weight(clause, quoted));
    }

    /**
     * The time of what was told just before in the sentence, where the clause goes on from it: "…, killing many", "…, where she spoke",
     * "… when the ship sank".
     */
    private static Optional<TimeExpression> meanwhile(Clause clause, List<Weighed> here) {
        boolean participle = clause.verb().tense() == Tense.ING && clause.link() == Link.SAME;
        boolean there = clause.verb().tense() == Tense.PAST
                && !clause.verb().aspect().perfect()
                && (clause.link() == Link.RELATIVE || clause.link() == Link.ADVERB)
                && clause.sentence().is(clause.from(), "where", "when");
        return (participle || there) && !here.isEmpty() ? here.getLast().draft().dated() : Optional.empty();
    }

    /** The events of all sentences read, in the order of their triggers. */
    public List<Draft> events() {
        Set<Weighed> kept = new HashSet<>(found.stream()
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .filter(event -> !event.isSure())
                .limit(MOST)
                .toList());
        return found.stream()
                .filter(event -> event.isSure() || kept.contains(event))
                .map(Weighed::draft)
                .toList();
    }

    /** Whether the title says something: it does not begin with "is", a verb does not stand alone, nor only with "it". */
    private static boolean tells(Draft draft) {
        String title = draft.title();
        Token trigger = draft.sentence().token(draft.telling().trigger());
        boolean alone = title.indexOf(' ') < 0 && trigger.part().isVerb();
        int behind = draft.telling().trigger() + 1;
        boolean vague = draft.dated().isEmpty()
                && draft.sentence().is(behind, "it", "them")
                && (behind + 1 == draft.sentence().size() || draft.sentence().is(behind + 1, Part.PUNCT));
        return !title.isEmpty()
                && !alone
                && !vague
                && !title.matches("(Has|Have|Had|Is|Are|Was|Were|Be|Will|Would) .*");
    }

    /** Of one trigger one event, and none that says without a time what another says with it. */
    private static List<Weighed> distinct(List<Weighed> found) {
        Set<Integer> triggers = new HashSet<>();
        Set<String> dated = found.stream()
                .map(Weighed::draft)
                .filter(draft -> draft.dated().isPresent())
                .map(Draft::title)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(event -> tells(event.draft()))
                .filter(event -> event.draft().dated().isPresent()
                        || !dated.contains(event.draft().title()))
                .sorted(Comparator.comparingInt(
                                (Weighed event) -> event.draft().telling().trigger())
                        .thenComparing(event -> event.draft().dated().isEmpty()))
                .filter(event -> triggers.add(event.draft().telling().trigger()))
                .toList();
    }
}
