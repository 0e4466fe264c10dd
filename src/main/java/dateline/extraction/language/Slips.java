package dateline.extraction.language;

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
        boolean describes = vocabulary.has("adjectival", token.lower()) && noun(index + 1)
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
        if (owned(index)) {
            return Optional.of(Part.NOUN);
        }
        return acts(index) ? Optional.of(Part.VERB) : Optional.empty();
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

    /** "the works council", "her remains were", "the strong earthquake struck": a noun in the form of a verb. */
    private boolean owned(int index) {
        Token token = tokens.get(index);
        boolean behind = is(index - 1, "the", "a", "an", "its", "his", "her", "their")
                || is(index - 1, "'s") && is(index - 1, Part.PART);
        boolean governs = is(index + 1, Part.VERB) || is(index + 1, Part.AUX);
        boolean ordinal = is(index - 1, "first", "second", "third", "last", "next") && is(index - 2, "the", "its", "a");
        boolean title =
                vocabulary.has("title", token.lower()) && is(index - 1, Part.PROPN) && is(index + 1, Part.PROPN);
        boolean compound = noun(index - 1) && is(index + 1, Part.VERB) && past(index + 1) || object(index) || title;
        boolean article = is(index - 1, "a", "an") || is(index - 1, "the") && is(index + 1, Part.ADP) || there(index);
        return token.is(Part.VERB)
                && verbs.form(token.lower()) == Form.BASE
                && (behind && (token.lower().endsWith("s") || governs) || ordinal || compound || article);
    }

    /** "to prison in May": where somebody goes, not what is done. */
    private boolean there(int index) {
        boolean ends = index + 1 == tokens.size() || is(index + 1, Part.ADP) || is(index + 1, Part.PUNCT);
        return is(index - 1, "to")
                && (ends || is(index + 1, Part.SCONJ))
                && vocabulary.has("resort", tokens.get(index).lower());
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

    /** "hit Sichuan province": no infinitive, which only few verbs have behind their objects. */
    private boolean object(int index) {
        return is(index - 1, Part.PROPN)
                && is(index - 2, Part.VERB)
                && !tokens.get(index).lower().endsWith("s")
                && !verbs.has("causing", verbs.stem(tokens.get(index - 2).lower()));
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
        boolean relative = is(index - 1, "who");
        boolean between =
                (noun(index - 1) || is(index - 1, ",")) && (is(index + 1, Part.DET) || is(index + 1, Part.PROPN));
        boolean irregular = vocabulary.past(token.lower()).isPresent();
        boolean passive = token.is(Part.ADJ) && participle(index) && is(index - 1, Part.AUX) && be(index - 1);
        boolean done = is(index + 1, "by", "and") || noun(index + 1) || vocabulary.hasFamily(verbs.stem(token.lower()));
        return relative && past(index) || between && irregular || passive && done;
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
