package dateline.extraction.events;

import dateline.extraction.text.Sentence;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;

/** Which nouns name events. */
record EventNouns(Vocabulary vocabulary) {

    /** Whether the noun names an event. */
    boolean names(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        return vocabulary.has("event-noun", token.lower())
                || vocabulary.has("event-noun", Verbs.singular(token.lower()))
                || nominal(token.lower());
    }

    /** A noun made of a verb: "resumption", "announcement". */
    private boolean nominal(String lower) {
        String one = Verbs.singular(lower);
        return one.length() > 7
                && (one.endsWith("ation")
                        || one.endsWith("ition")
                        || one.endsWith("ssion")
                        || one.endsWith("ction")
                        || one.endsWith("ption"))
                && !vocabulary.has("thing", one);
    }
}
