package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.language.Part;
import dateline.language.reader.Word;
import java.util.List;
import java.util.Set;

/** When what a clause tells lies, seen from when it is told, as the forms of its verb and auxiliaries say; what is over comes first. */
enum Tense {
    PAST,
    PERFECT,
    PLUPERFECT,
    PRESENT,
    PROGRESSIVE,
    FUTURE,
    POSSIBLE,
    INFINITIVE,
    PARTICIPLE,
    NOUN;

    /** That of the clause. */
    static Tense of(Clause clause) {
        Word verb = clause.word();
        List<Word> auxiliaries = clause.children("aux", "cop").stream()
                .map(clause.sentence()::word)
                .toList();
        if (!auxiliaries.isEmpty()) {
            return compound(verb, auxiliaries);
        }
        if (!verb.is(Part.VERB, Part.AUX)) {
            return NOUN;
        }
        if (verb.has("VerbForm=Fin")) {
            return verb.has("Tense=Past") ? PAST : PRESENT;
        }
        return verb.has("VerbForm=Inf") ? INFINITIVE : PARTICIPLE;
    }

    /** Whether it says that what is told is over, or was at some time. */
    boolean isOver() {
        return compareTo(PLUPERFECT) <= 0;
    }

    /** Whether it says what may come. */
    boolean isOpen() {
        return Set.of(FUTURE, POSSIBLE, INFINITIVE).contains(this);
    }

    private static Tense compound(Word verb, List<Word> auxiliaries) {
        Word first = auxiliaries.getFirst();
        if (first.hasLemma("will", "shall")) {
            return FUTURE;
        }
        if (first.hasLemma("can", "could", "may", "might", "should", "would", "must")) {
            return POSSIBLE;
        }
        if (first.hasLemma("have")) {
            return first.has("Tense=Past") ? PLUPERFECT : PERFECT;
        }
        boolean goesOn = verb.has("Tense=Pres|VerbForm=Part");
        Tense present = goesOn ? PROGRESSIVE : PRESENT;
        return first.has("Tense=Past") ? PAST : first.has("VerbForm=Inf") ? INFINITIVE : present;
    }
}
