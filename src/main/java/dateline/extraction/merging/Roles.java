package dateline.extraction.merging;

/**
 * Who takes part in an event.
 *
 * @param agent who does it
 * @param patient whom it befalls
 * @param place where it is
 * @param core who does it and whom it befalls
 * @param all all who take part
 */
record Roles(Filler agent, Filler patient, Filler place, Filler core, Filler all) {

    /** Taken together once, since each mention is compared with hundreds. */
    static Roles of(Filler agent, Filler patient, Filler others, Filler place) {
        Filler core = agent.with(patient);
        return new Roles(agent, patient, place, core, core.with(others));
    }
}
