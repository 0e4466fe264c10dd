package dateline.extraction.merging;

import java.util.Locale;

/** What kinds of events have in common that are told apart in the same way; words of each are data. */
enum Trait {
    /** It befalls the same only once: "die", "sign". */
    ONCE,
    /** It counts victims, whose number grows from report to report. */
    TOLL,
    /** Who does it to whom, and when, tells it from all others: "sue", "arrest"; unlike "announce". */
    DEED,
    /** Those who do it do it to each other: "meet", "agree". */
    MUTUAL,
    /** What nobody is said to do befalls who seems to do it: "the device launched". */
    BEFALLING;

    /** The class of words that have it. */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
