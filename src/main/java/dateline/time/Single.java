package dateline.time;

/** One date, part of a year, or time of a day: what stands alone, ends an interval, or is a member of a set. */
sealed interface Single extends Edtf, Endpoint permits CalendarDate, DividedYear, DateAndTime {

    @Override
    default Single first() {
        return this;
    }

    @Override
    default Single last() {
        return this;
    }

    @Override
    Single qualified(Certainty certainty);

    /** The certainty of the year (0), month or part of the year (1) or day (2); the whole where it has no such part. */
    Certainty certainty(int part);
}
