package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Range;
import dateline.extraction.clauses.Tense;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import dateline.time.Precision;
import java.util.Optional;

/** Whether a time belongs to a noun beside it, and whether that noun names an event. */
final class NounEvents {

    private static final int REACH = 12;

    private final EventNouns words;

    NounEvents(Vocabulary vocabulary) {
        this.words = new EventNouns(vocabulary);
    }

    Belonging read(Sentence sentence, Timed time, Optional<Clause> clause) {
        Optional<Belonging> modified = modified(sentence, time, clause);
        if (modified.isPresent()) {
            return modified.get();
        }
        Optional<Integer> before = nounBefore(sentence, time, clause);
        if (before.isPresent() && belongs(sentence, before.get(), time, clause)) {
            return new Belonging.Dates(before.get());
        }
        if (Dating.bounds(sentence, time)) {
            return new Belonging.Nothing();
        }
        return clause.isPresent()
                ? new Belonging.Verb()
                : before.<Belonging>map(Belonging.Dates::new).orElseGet(Belonging.Nothing::new);
    }

    /** "the 1991 agreement", "Monday's announcement", "its 2019 model": the noun behind. */
    private Optional<Belonging> modified(Sentence sentence, Timed time, Optional<Clause> clause) {
        boolean owner = sentence.is(time.to(), "'s", "'");
        int from = owner ? time.to() + 1 : time.to();
        boolean inPhrase = owner
                || sentence.is(time.from() - 1, Part.DET)
                || sentence.is(time.from() - 1, Part.ADJ)
                || sentence.is(time.from() - 1, "'s", "its", "his", "her", "their", "our", "my", "your")
                || sentence.is(time.from(), Part.DET)
                        && time.to() - time.from() > 1
                        && sentence.is(time.to(), Part.NOUN);
        int head = lastNoun(sentence, from);
        if (!inPhrase || head < 0 || acts(head, time, clause)) {
            return Optional.empty();
        }
        if (words.names(sentence, head)) {
            return Optional.of(new Belonging.Dates(head));
        }
        return sentence.is(time.from() - 2, "during") ? Optional.empty() : Optional.of(new Belonging.Nothing());
    }

    /** Whether what the time belongs to does what the verb says: "Monday's quake killed ten people". */
    private boolean acts(int head, Timed time, Optional<Clause> clause) {
        return clause.filter(told -> told.subject().to() == head + 1
                        && told.verb().tense() == Tense.PAST
                        && !told.verb().aspect().perfect()
                        && !words.names(told.sentence(), head))
                .flatMap(told -> time.expression().time())
                .filter(span -> span.precision().compareTo(Precision.YEAR) > 0)
                .isPresent();
    }

    /** The last noun of a phrase that begins here; negative when there is none. */
    private int lastNoun(Sentence sentence, int from) {
        int head = -1;
        for (int at = from; at < sentence.size() && sentence.timed(at).isEmpty(); at++) {
            Token token = sentence.token(at);
            if (token.part().isNoun()) {
                head = at;
            } else if (!token.is(Part.ADJ) && !token.is(Part.NUM) && !token.is("-")) {
                break;
            }
        }
        return head;
    }

    /** The nearest noun before the time that names an event, with no verb, comma or other time between. */
    private Optional<Integer> nounBefore(Sentence sentence, Timed time, Optional<Clause> clause) {
        int limit = Math.max(clause.map(Clause::from).orElse(0), time.from() - REACH);
        for (int at = time.from() - 1; at >= limit; at--) {
            Token token = sentence.token(at);
            if (token.part().isVerb()
                    || token.is(",", ";", ":", "”", "\"", ")")
                    || sentence.timed(at).isPresent()) {
                return Optional.empty();
            }
            if (token.part().isNoun() && words.names(sentence, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The event noun before the time, behind the verb of its clause. */
    Optional<Integer> near(Sentence sentence, Timed time, Clause clause) {
        return nounBefore(sentence, time, Optional.of(clause))
                .filter(noun -> noun > clause.verb().range().from());
    }

    private boolean belongs(Sentence sentence, int noun, Timed time, Optional<Clause> clause) {
        if (clause.isEmpty()) {
            return true;
        }
        Clause told = clause.get();
        int verb = told.verb().range().from();
        boolean subject = time.from() < verb && noun < verb;
        boolean aside = included(sentence, noun, verb);
        boolean follows = told.verb().aspect().perfect() && NounPhrase.hangsOn(sentence, noun, "following", "after");
        return subject || aside || follows || fused(sentence, noun, time) || clashes(told, time);
    }

    private static boolean included(Sentence sentence, int noun, int verb) {
        for (int at = noun; at > verb; at--) {
            if (sentence.is(at, "including")) {
                return true;
            }
        }
        return false;
    }

    /** "since its launch in 2003", "the launch of 2003". */
    private static boolean fused(Sentence sentence, int noun, Timed time) {
        boolean since = NounPhrase.hangsOn(sentence, noun, "since");
        return since || sentence.is(time.from() - 1, "of") && time.from() - 2 == noun;
    }

    /** Whether verb and time do not agree: "will discuss the talks in May" of a May that is past. */
    private static boolean clashes(Clause clause, Timed time) {
        boolean future = clause.verb().tense() == Tense.FUTURE;
        return future && time.expression().derivation().rule().contains("last");
    }

    /** The last of nouns side by side that name events: "opening keynote". */
    private int head(Sentence sentence, int noun) {
        int at = noun;
        while (sentence.is(at + 1, Part.NOUN) && words.names(sentence, at + 1)) {
            at++;
        }
        return at;
    }

    /** The event noun nearest behind the verb of a clause, or its subject when that is one. */
    Optional<Integer> inClause(Clause clause) {
        Sentence sentence = clause.sentence();
        int from = clause.verb().range().to();
        for (int at = from; at < Math.min(clause.to(), from + REACH); at++) {
            if (sentence.token(at).part().isNoun() && words.names(sentence, at)) {
                return Optional.of(head(sentence, at));
            }
            if (sentence.is(at, Part.ADP) && at > from || sentence.is(at, ",")) {
                break;
            }
        }
        Range subject = clause.subject();
        for (int at = subject.to() - 1; at >= subject.from(); at--) {
            if (sentence.token(at).part().isNoun()) {
                return Optional.of(at).filter(noun -> words.names(sentence, noun));
            }
        }
        return Optional.empty();
    }
}
