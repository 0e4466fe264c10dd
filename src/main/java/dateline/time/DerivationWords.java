package dateline.time;

import dateline.messages.Messages;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** The same of what is still to come. */
    public DerivationWords ahead() {
        return new DerivationWords(messages, times.ahead());
    }

    /** The sentence, without a full stop. */
    public String sentence(Derivation derivation) {
        return derivation
                .result()
                .map(result -> messages.text(
                        "derivation.sentence",
                        derivation.phrase(),
                        result(derivation, result),
                        reason(derivation, result)))
                .orElseGet(() -> messages.text("derivation.unresolved", derivation.phrase()));
    }

    /** The same of what dates an event, if it is sure that it does; with a doubt where it is not. */
    public String sentence(Derivation derivation, boolean isSure) {
        String sentence = sentence(derivation);
        return isSure ? sentence : messages.text("derivation.likely", sentence);
    }

    /** The same in parts, to be set apart. */
    public Explained parts(Derivation derivation) {
        String phrase = derivation.phrase().replaceAll("\\s+", " ");
        return derivation
                .result()
                .map(result -> new Explained(
                        messages.text("derivation.phrase", phrase),
                        result(derivation, result),
                        reason(derivation, result)))
                .orElseGet(() -> new Explained(
                        messages.text("derivation.phrase", phrase), "", messages.text("derivation.no-time")));
    }

    private String result(Derivation derivation, TimeSpan result) {
        return (derivation.isDue() ? times.due() : times).wordsWithWeekday(result);
    }

    private String reason(Derivation derivation, TimeSpan result) {
        return messages.text(reasonKey(derivation, result), name(derivation, result), anchor(derivation));
    }

    /** The short name of the time; of a day that is not told by its weekday, its day and month: "7 October", not "Saturday". */
    private String name(Derivation derivation, TimeSpan result) {
        String name = times.shortName(result);
        return result.precision() == Precision.DAY && !tells(derivation.phrase(), name)
                ? times.dayOfYear(result)
                : name;
    }

    /** Whether the phrase names that day of the week, written out or cut short. */
    private static boolean tells(String phrase, String weekday) {
        String stem = Pattern.quote(weekday.substring(0, Math.min(3, weekday.length())));
        return Pattern.compile("\\b(" + Pattern.quote(weekday) + "|" + stem + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(phrase)
                .find();
    }

    private String reasonKey(Derivation derivation, TimeSpan result) {
        String key = "reason." + derivation.rule();
        boolean itself = derivation.anchor().equals(Optional.of(result));
        if (itself && messages.has(key + ".same")) {
            return key + ".same";
        }
        boolean isEstimate = result.certainty().approximate() && messages.has(key + ".about");
        String asked = isEstimate ? key + ".about" : key;
        if (derivation.anchor().isEmpty() && needsAnchor(asked)) {
            return messages.has(key + ".alone") ? key + ".alone" : "reason.alone";
        }
        return messages.has(asked) ? asked : "reason.other";
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
