package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** From one date to another, both included; at least one of the ends is a date. */
record Interval(Endpoint first, Endpoint last) implements Edtf {

    boolean closed() {
        return first instanceof Single && last instanceof Single;
    }

    /** The end that has a date; the first when both have. */
    Single dated() {
        return first instanceof Single single ? single : (Single) last;
    }

    @Override
    public LocalDateTime start() {
        return first instanceof Single single ? single.start() : LocalDateTime.MIN;
    }

    @Override
    public LocalDateTime end() {
        return last instanceof Single single ? single.end() : LocalDateTime.MAX;
    }

    @Override
    public Precision precision() {
        Precision precision = first.precision().coarser(last.precision());
        return precision == Precision.DAY && isWeek() ? Precision.WEEK : precision;
    }

    private boolean isWeek() {
        return first instanceof Single
                && start().getDayOfWeek() == DayOfWeek.MONDAY
                && start().plusWeeks(1).equals(end());
    }

    @Override
    public Certainty certainty() {
        return first.certainty().and(last.certainty());
    }

    @Override
    public Interval qualified(Certainty certainty) {
        return new Interval(first.qualified(certainty), last.qualified(certainty));
    }

    /** As a member of a set: with two dots between the dates, and nothing where it is open. */
    String inSet() {
        return (first instanceof Single ? first : "") + ".." + (last instanceof Single ? last : "");
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
