package dateline.extraction.events;

import dateline.dossier.Status;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
import dateline.language.reader.EventSense.Outlook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Judges words by what a reader thinks of them and by what holds of them beside: logistic models. */
final class EventJudge {

    private final Weights events = Weights.read("en/events.tsv");
    private final Weights statuses = Weights.read("en/statuses.tsv");

    /** How likely a word tells an event that belongs on a timeline, from 0 to 1. */
    double weight(EventSense sense, List<String> features) {
        double odds = events.of("belongs") * logit(sense.belongs())
                + events.of("acceptable") * logit(sense.belongs() + sense.acceptable())
                + events.sum(features);
        return 1 / (1 + Math.exp(-odds));
    }

    private static double logit(double probability) {
        double inside = Math.clamp(probability, 0.001, 0.999);
        return Math.log(inside / (1 - inside));
    }

    /** How the event that it tells stands. */
    Status status(EventSense sense, List<String> features) {
        return status(likeliest(outlook -> statuses.of("reader") * Math.log(Math.max(sense.of(outlook), 0.001))
                + statuses.sum(features.stream()
                        .map(feature -> outlook + " " + feature)
                        .toList())));
    }

    /** How it stands by what the reader alone thinks. */
    static Outlook likeliest(EventSense sense) {
        return likeliest(sense::of);
    }

    private static Outlook likeliest(ToDoubleFunction<Outlook> score) {
        return Arrays.stream(Outlook.values())
                .max(Comparator.comparingDouble(score))
                .orElse(Outlook.HAPPENED);
    }

    private static Status status(Outlook outlook) {
        return switch (outlook) {
            case HAPPENED -> Status.HAPPENED;
            case GOING_ON -> Status.GOING_ON;
            case EXPECTED -> Status.EXPECTED;
            case DENIED -> Status.DENIED;
            case CONDITIONAL -> Status.CONDITIONAL;
            case PROPOSED -> Status.PLANNED;
        };
    }
}
