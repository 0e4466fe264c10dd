package dateline.dating.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a rule makes its meaning out of the meanings of its parts: {@code within(fields(month), current(YEAR, -1))}. */
public sealed interface Term {

    /** The meaning, given the meanings of the parts by name; empty when a part it needs is not there. */
    Optional<Meaning> build(Function<String, Optional<Meaning>> parts);

    /** The meaning of a part. */
    record Name(String name) implements Term {
        @Override
        public Optional<Meaning> build(Function<String, Optional<Meaning>> parts) {
            return parts.apply(name);
        }
    }

    /** A number or, by its place, a unit. */
    record Constant(double value) implements Term {
        @Override
        public Optional<Meaning> build(Function<String, Optional<Meaning>> parts) {
            return Optional.of(new Meaning.Quantity(value));
        }
    }

    /** A word of the algebra with its arguments, each with the name it is given under ({@code month=m}) or its own. */
    record Call(Construction construction, List<Argument> arguments) implements Term {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Optional<Meaning> build(Function<String, Optional<Meaning>> parts) {
            return construction.build(new Arguments(arguments, parts));
        }
    }

    /** One argument of a call. */
    record Argument(String label, Term term) {}
}
