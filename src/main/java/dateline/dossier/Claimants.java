package dateline.dossier;

import java.util.List;

/** On whose word alone the events of a dossier are told. */
public record Claimants(Dossier dossier) {

    /**
     * Those in whose words all passages stand that tell the event, in the order of the actors. Empty where one of these is nobody's words, or
     * those of somebody who takes part and tells of what they do themselves.
     */
    public List<Actor> of(Event event) {
        List<String> speakers =
                event.mentions().stream().map(this::speaker).distinct().toList();
        boolean isClaim = speakers.stream()
                .noneMatch(speaker -> speaker.isEmpty() || event.actors().contains(speaker));
        return isClaim
                ? dossier.actors().stream()
                        .filter(actor -> speakers.contains(actor.id()))
                        .toList()
                : List.of();
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
