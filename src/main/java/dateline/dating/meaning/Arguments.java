package dateline.dating.meaning;

import dateline.dating.meaning.Meaning.Quantity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The arguments of one word of the algebra, with the parts they speak of. */
record Arguments(List<Term.Argument> list, Function<String, Optional<Meaning>> parts) {

    Meaning meaning(int index) {
        return optional(index).orElseThrow(() -> new IllegalArgumentException("no part: " + list.get(index)));
    }

    Optional<Meaning> optional(int index) {
        return index < list.size() ? list.get(index).term().build(parts) : Optional.empty();
    }

    Quantity quantity(int index) {
        return (Quantity) meaning(index);
    }

    /** The number at the index, not told when it is not there. */
    Quantity amount(int index) {
        return (Quantity) optional(index).orElse(Quantity.VAGUE);
    }

    int number(int index) {
        return quantity(index).whole();
    }

    int numberOr(int index, int missing) {
        return index < list.size() ? number(index) : missing;
    }

    /** The numbers that are there. */
    DoubleStream quantities() {
        return IntStream.range(0, list.size())
                .mapToObj(this::optional)
                .flatMap(Optional::stream)
                .mapToDouble(meaning -> ((Quantity) meaning).amount());
    }

    Unit unit(int index) {
        return Unit.values()[number(index)];
    }

    /** The anchor named at the index, the article's date when none is. */
    Anchor anchor(int index) {
        return index < list.size() ? Anchor.values()[number(index)] : Anchor.PUBLISHED;
    }

    /** Each argument that is there as the field of its label. */
    Map<Field, Integer> fields() {
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        for (Term.Argument argument : list) {
            argument.term().build(parts).ifPresent(meaning -> {
                if (meaning instanceof Meaning.Fields inner) {
                    fields.putAll(inner.values());
                } else {
                    fields.put(Field.named(argument.label()), ((Quantity) meaning).whole());
                }
            });
        }
        return fields;
    }
}
