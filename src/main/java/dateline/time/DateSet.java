package dateline.time;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several dates ({@code [1667,1668]}) or all of them ({@code {1667,1668}}).
 *
 * @param members dates and intervals, at least one; a set writes an interval with {@code ..}
 */
record DateSet(boolean oneOf, List<Edtf> members) implements Edtf {

    DateSet {
        members = List.copyOf(members);
    }

    @Override
    public LocalDateTime start() {
        return earliest().start();
    }

    @Override
    public LocalDateTime end() {
        return latest().end();
    }

    @Override
    public Endpoint first() {
        return earliest().first();
    }

    @Override
    public Endpoint last() {
        return latest().last();
    }

    private Edtf earliest() {
        return Collections.min(members, Comparator.comparing(Edtf::start));
    }

    private Edtf latest() {
        return Collections.max(members, Comparator.comparing(Edtf::end));
    }

    @Override
    public Precision precision() {
        return members.stream().map(Edtf::precision).reduce(Precision.SECOND, Precision::coarser);
    }

    @Override
    public Certainty certainty() {
        return members.stream().map(Edtf::certainty).reduce(Certainty.SURE, Certainty::and);
    }

    @Override
    public DateSet qualified(Certainty certainty) {
        return new DateSet(
                oneOf,
                members.stream().map(member -> member.qualified(certainty)).toList());
    }

    @Override
    public String toString() {
        return members.stream()
                .map(member -> member instanceof Interval interval ? interval.inSet() : member.toString())
                .collect(Collectors.joining(",", oneOf ? "[" : "{", oneOf ? "]" : "}"));
    }
}
