package dateline.dossier;

import java.util.List;

/** On whose word alone the events of a dossier are told. */
public record Claimants(Dossier dossier) {

    /**
     * Those in whose words all passages stand that tell the event, in the order of the actors. Empty where one of these is nobody's words, or
     * those of somebody who takes part and tells of what they do themselves or whom the title names, and where it is still to come.
     */
    public List<Actor> of(Event event) {
        List<String> speakers =
                event.mentions().stream().map(this::speaker).distinct().toList();
        List<Actor> claimants = dossier.actors().stream()
                .filter(actor -> speakers.contains(actor.id()))
                .toList();
        boolean isOpen = event.status().isAhead() || event.status() == Status.CONDITIONAL;
        boolean isTold = speakers.contains("") || claimants.stream().anyMatch(actor -> isIn(actor, event));
        return isOpen || isTold ? List.of() : claimants;
    }

    private static boolean isIn(Actor actor, Event event) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return event.actors().contains(actor.id()) || event.title().contains(last);
    }

    /** The id of whoever says it; empty where nobody does. */
    private String speaker(Mention mention) {
        return dossier.quotations().stream()
                .filter(words -> words.passage().overlaps(mention.trigger().orElse(mention.clause())))
                .findFirst()
                .map(Quotation::speaker)
                .orElse("");
    }
}
