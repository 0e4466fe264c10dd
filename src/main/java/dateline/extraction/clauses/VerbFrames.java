package dateline.extraction.clauses;

import dateline.language.Weights;

/** What verbs and nouns call for to say something, learnt from treebanks by {@code src/training/frames.py}. */
public final class VerbFrames {

    private static final Weights FRAMES = Weights.read("en/frames.tsv");

    private VerbFrames() {}

    /** Whether a verb in the active hardly ever goes without an object or a clause: "suggest". */
    public static boolean callsForObject(String verb) {
        return FRAMES.of(verb + " *") > 0;
    }

    /** Whether most of what the verb tells is undergone by somebody or something: "arrest". */
    public static boolean isUndergone(String verb) {
        return FRAMES.of(verb + " passive") > 0;
    }

    /** Whether the verb is seldom said of somebody who does it and of nothing else: "release", not "leave". */
    public static boolean isUndergoneAlone(String verb) {
        return FRAMES.of(verb + " lone") > 0;
    }

    /** Whether somebody gets something by what the verb tells, so that its passive can have an object: "was given a prize". */
    public static boolean hasTwoObjects(String verb) {
        return FRAMES.of(verb + " two") > 0;
    }

    /** Whether a verb goes with a preposition, over its object or not: "accuse … of". */
    public static boolean callsFor(String verb, String preposition) {
        return FRAMES.of(verb + " " + preposition) > 0;
    }

    /** Whether a noun goes with a preposition: "lack of". */
    public static boolean nounCallsFor(String noun, String preposition) {
        return FRAMES.of(noun + "/noun " + preposition) > 0;
    }
}
