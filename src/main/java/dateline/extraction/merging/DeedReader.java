package dateline.extraction.merging;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Range;
import dateline.extraction.events.Draft;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads out of a clause or a noun who does something to whom: a passive turns them round. */
final class DeedReader {

    private final Sentence sentence;
    private final Range range;
    private final int trigger;
    private final RoleReader roles;

    DeedReader(Draft draft, RoleReader roles) {
        this.sentence = draft.sentence();
        this.range = draft.telling().clause();
        this.trigger = draft.telling().trigger();
        this.roles = roles;
    }

    /** What a clause tells; of a noun it is told by its owner and what stands behind it. */
    Deed deed(Draft draft, Kind kind) {
        if (draft.statement() || draft.echo()) {
            return new Deed(kind, Role.NONE, Role.NONE);
        }
        Optional<Clause> clause = draft.telling().told();
        Deed deed = clause.map(told -> told(told, kind)).orElseGet(() -> named(kind));
        return kind.is(Trait.MUTUAL)
                ? new Deed(kind, deed.doer().with(deed.done().actors()).with(phrase("with")), roles.all())
                : deed;
    }

    private Deed told(Clause clause, Kind kind) {
        Role subject = roles.subject(clause.subject());
        if (clause.verb().aspect().passive()) {
            return new Deed(kind, phrase("by"), subject);
        }
        Role against = phrase("against");
        Role object = against.none() ? roles.role(new Range(behind(clause), clause.to())) : against;
        boolean befalls = kind.is(Trait.BEFALLING) && object.none();
        return befalls ? new Deed(kind, Role.NONE, subject) : new Deed(kind, subject, object);
    }

    /** "Peru’s expulsion of a diplomat". */
    private Deed named(Kind kind) {
        int owner = IntStream.range(range.from(), trigger)
                .filter(at -> sentence.is(at, "'s", "'"))
                .reduce(range.from(), (one, next) -> next);
        return new Deed(kind, roles.role(new Range(range.from(), owner)), phrase("of"));
    }

    /** The phrase behind the preposition. */
    private Role phrase(String preposition) {
        Optional<Integer> at = IntStream.range(trigger + 1, range.to())
                .filter(token -> sentence.is(token, preposition))
                .boxed()
                .findFirst();
        return at.map(token -> roles.role(new Range(token + 1, range.to()))).orElse(Role.NONE);
    }

    /** The first token behind the verb and its particle. */
    private int behind(Clause clause) {
        int at = Math.max(trigger, clause.verb().last()) + 1;
        while (at < clause.to()
                && (sentence.timed(at).isPresent()
                        || sentence.is(at, Part.ADV)
                        || sentence.is(at, Part.ADP)
                                && (sentence.timed(at + 1).isPresent()
                                        || sentence.is(at, "down", "up", "off", "out", "over")))) {
            at++;
        }
        return at;
    }
}
