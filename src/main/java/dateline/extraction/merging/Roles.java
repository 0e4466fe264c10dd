package dateline.extraction.merging;

/**
 * Who takes part in an event.
 *
 * @param agent who does it
 * @param patient whom it befalls
 * @param others who else takes part
 * @param place where it is
 */
record Roles(Filler agent, Filler patient, Filler others, Filler place) {

    /** Who does it and whom it befalls. */
    Filler core() {
        return agent.with(patient);
    }

    /** All who take part. */
    Filler all() {
        return core().with(others);
    }
}
