package dateline.time;

import dateline.messages.Messages;
import java.util.Optional;

/**
 * Says in one sentence why a time expression has its value: “in February” → February 2023: the last February before
 * 19 June 2023, the article’s date. The reason is the message {@code reason.RULE}; a rule without one, or one that
 * names an anchor where there is none, gets a general reason.
 */
public final class DerivationWords {

    private final Messages messages;
    private final TimeWords times;

    /** Speaks with the messages {@code time}. */
    public DerivationWords(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
    }

    /** The sentence, without a full stop. */
    public String sentence(Derivation derivation) {
        return derivation
                .result()
                .map(result -> messages.text(
                        "derivation.sentence",
                        derivation.phrase(),
                        times.wordsWithWeekday(result),
                        reason(derivation, result)))
                .orElseGet(() -> messages.text("derivation.unresolved", derivation.phrase()));
    }

    /** The same in parts, to be set apart. */
    public Explained parts(Derivation derivation) {
        String phrase = derivation.phrase().replaceAll("\\s+", " ");
        return derivation
                .result()
                .map(result -> new Explained(
                        messages.text("derivation.phrase", phrase),
                        times.wordsWithWeekday(result),
                        reason(derivation, result)))
                .orElseGet(() -> new Explained(
                        messages.text("derivation.phrase", phrase), "", messages.text("derivation.no-time")));
    }

    private String reason(Derivation derivation, TimeSpan result) {
        return messages.text(reasonKey(derivation, result), times.shortName(result), anchor(derivation));
    }

    private String reasonKey(Derivation derivation, TimeSpan result) {
        String key = "reason." + derivation.rule();
        boolean itself = derivation.anchor().equals(Optional.of(result));
        if (itself && messages.has(key + ".same")) {
            return key + ".same";
        }
        if (derivation.anchor().isEmpty() && needsAnchor(key)) {
            return "reason.alone";
        }
        return messages.has(key) ? key : "reason.other";
    }

    private boolean needsAnchor(String key) {
        return !messages.has(key) || messages.bundle().getString(key).contains("{1}");
    }

    private String anchor(Derivation derivation) {
        String words = derivation.anchor().map(times::words).orElse("");
        return switch (derivation.anchorKind()) {
            case PUBLISHED -> messages.text("anchor.published", words);
            case MENTIONED -> messages.text("anchor.mentioned", words);
            case NONE -> words;
        };
    }
}
