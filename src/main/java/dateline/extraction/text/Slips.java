package dateline.extraction.text;

import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Words that the tagger takes for another part of speech, which the words around them tell. */
record Slips(List<Token> tokens, Verbs verbs, Vocabulary vocabulary) {

    /** The part of speech that it really is; empty when it may be what it is taken for. */
    Optional<Part> part(int index) {
        Token token = tokens.get(index);
        if (token.is("he", "she", "it", "they") && !token.is(Part.PRON)) {
            return Optional.of(Part.PRON);
        }
        if (token.is(Part.PUNCT)
                && token.text().length() > 1
                && Character.isLetter(token.text().charAt(0))) {
            return Optional.of(token.is("n't") ? Part.PART : Part.NOUN);
        }
        if (token.is(Part.VERB) && (helps(index) || token.is("wo", "ca"))) {
            return Optional.of(Part.AUX);
        }
        if (token.is("given") && is(index - 1, ",") && is(index + 1, Part.DET)) {
            return Optional.of(Part.ADP);
        }
        if (voting(index)) {
            return Optional.of(Part.NOUN);
        }
        boolean describes = noun(index + 1) && (vocabulary.has("adjectival", token.lower()) || listed(index))
                || token.is("aged") && is(index + 1, Part.NUM);
        if (token.is(Part.VERB) && describes) {
            return Optional.of(Part.ADJ);
        }
        if (token.is("afterwards", "afterward") && token.is(Part.NOUN)) {
            return Optional.of(Part.ADV);
        }
        if (token.is("compared") && is(index + 1, "with", "to") && !is(index - 1, Part.AUX)) {
            return Optional.of(Part.ADP);
        }
        if (index == 0
                && token.is(Part.PROPN)
                && vocabulary.participle(token.lower()).isPresent()
                && is(1, Part.ADP)) {
            return Optional.of(Part.VERB);
        }
        if (floats(index)) {
            return Optional.of(Part.ADV);
        }
        if (named(index)) {
            return Optional.of(Part.PROPN);
        }
        if (new Nominals(tokens, verbs, vocabulary).noun(index)) {
            return Optional.of(Part.NOUN);
        }
        return acts(index) ? Optional.of(Part.VERB) : Optional.empty();
    }

    /** "two pilots and retired engineers": what has no object but stands before a noun. */
    private boolean listed(int index) {
        return is(index - 1, Part.CCONJ)
                && noun(index - 2)
                && past(index)
                && verbs.has("intransitive", verbs.stem(tokens.get(index).lower()));
    }

    /** "that voting results had": what goes with the noun that acts. */
    private boolean voting(int index) {
        return is(index, Part.VERB)
                && tokens.get(index).lower().endsWith("ing")
                && is(index - 1, "that")
                && is(index - 1, Part.SCONJ)
                && is(index + 1, Part.NOUN)
                && (is(index + 2, Part.AUX) || is(index + 2, Part.VERB) && past(index + 2));
    }

    /** "had bought": the auxiliary of a participle. */
    private boolean helps(int index) {
        return vocabulary.has("have", tokens.get(index).lower()) && is(index + 1, Part.VERB) && participle(index + 1);
    }

    /** "Boeing paid", "after the crash, Boeing paid": a name before a verb. */
    private boolean named(int index) {
        Token token = tokens.get(index);
        boolean begins = index == 0 || is(index - 1, ",");
        return begins && token.capital() && token.is(Part.VERB) && past(index + 1) && is(index + 1, Part.VERB);
    }

    /** Words that float between a subject and its verb: "have since left", "Peru and Chile each left", "they both left". */
    private boolean floats(int index) {
        boolean since = is(index, "since")
                && index > 0
                && vocabulary.has("have", tokens.get(index - 1).lower())
                && participle(index + 1);
        boolean several = noun(index - 1) && !(is(index - 1, Part.PROPN) && noun(index + 2))
                || is(index - 1, Part.PRON)
                || is(index - 1, Part.AUX);
        boolean acts = is(index + 1, Part.AUX) || is(index + 1, Part.VERB) && past(index + 1);
        return since || is(index, "each", "both", "all") && several && acts;
    }

    /** A verb taken for a noun or an adjective: "who shot her", "was besieged by", "troops besieging the town". */
    private boolean acts(int index) {
        Token token = tokens.get(index);
        if (token.is(Part.ADP)) {
            return token.lower().endsWith("ing") && !vocabulary.has("preposing", token.lower());
        }
        if (token.is(Part.CCONJ) || token.is(Part.INTJ) || token.is(Part.X)) {
            return !token.capital() && past(index);
        }
        if (token.capital() || !token.is(Part.NOUN) && !token.is(Part.ADJ)) {
            return false;
        }
        if (brings(index)) {
            return true;
        }
        boolean relative = is(index - 1, "who");
        boolean between =
                (noun(index - 1) || is(index - 1, ",")) && (is(index + 1, Part.DET) || is(index + 1, Part.PROPN));
        boolean irregular = vocabulary.past(token.lower()).isPresent();
        boolean object = noun(index - 1) && is(index + 1, Part.VERB) && participle(index + 1) && noun(index + 2);
        boolean passive = token.is(Part.ADJ) && participle(index) && is(index - 1, Part.AUX) && be(index - 1);
        boolean done = is(index + 1, "by", "and") || noun(index + 1) || vocabulary.hasFamily(verbs.stem(token.lower()));
        return relative && past(index) || (between || object) && irregular || passive && done;
    }

    /** "The suit alleges that": no noun in the plural. */
    private boolean brings(int index) {
        String word = tokens.get(index).lower();
        boolean subject = is(index - 1, Part.NOUN) && (is(index - 2, "the", "a", "an", "his", "her", "its"))
                || is(index - 1, Part.PROPN);
        return subject
                && word.endsWith("s")
                && !tokens.get(index - 1).lower().endsWith("s")
                && is(index + 1, "that")
                && is(index + 1, Part.SCONJ)
                && verbs.has("saying", verbs.stem(word));
    }

    private boolean be(int index) {
        return vocabulary.has("be", tokens.get(index).lower());
    }

    private boolean participle(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Form form = verbs.form(tokens.get(index).lower());
        return form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
    }

    private boolean past(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Form form = verbs.form(tokens.get(index).lower());
        return form == Form.PAST || form == Form.PAST_OR_PARTICIPLE;
    }

    private boolean noun(int index) {
        return is(index, Part.NOUN) || is(index, Part.PROPN);
    }

    private boolean is(int index, Part part) {
        return 0 <= index && index < tokens.size() && tokens.get(index).is(part);
    }

    private boolean is(int index, String... words) {
        return 0 <= index && index < tokens.size() && tokens.get(index).is(words);
    }
}
