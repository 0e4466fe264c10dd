package dateline.extraction.merging;

import dateline.extraction.language.Vocabulary;
import java.util.List;

/**
 * What kind of event a word tells of.
 *
 * @param names those of the families it is in; one shared is enough
 * @param once whether it befalls the same only once: "die", "sign"
 * @param toll whether it counts victims, whose number grows from report to report
 */
record Kind(List<String> names, boolean once, boolean toll) {

    Kind {
        names = List.copyOf(names);
    }

    /** That of what somebody says in an article. */
    static Kind saying(String who) {
        return new Kind(List.of("said " + who), false, false);
    }

    static Kind of(String stem, Synonyms synonyms, Vocabulary vocabulary) {
        return new Kind(synonyms.kinds(stem), vocabulary.has("once", stem), vocabulary.has("toll", stem));
    }

    boolean shares(Kind other) {
        return names.stream().anyMatch(other.names::contains);
    }
}
