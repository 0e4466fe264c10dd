package dateline.extraction.text;

import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.List;

/** Nouns that the tagger takes for verbs because they look like them. */
record Nominals(List<Token> tokens, Verbs verbs, Vocabulary vocabulary) {

    /** Whether the token, taken for a verb, is a noun as the words around it show. */
    boolean noun(int index) {
        Token token = tokens.get(index);
        boolean base = token.is(Part.VERB) && verbs.form(token.lower()) == Form.BASE;
        return doer(token)
                || base && (owned(index) || compound(index) || object(index) || titled(index) || there(index))
                || base && singular(index);
    }

    /** "cosmonaut", "separatists": it ends like those who do something, and not like "insist". */
    private boolean doer(Token token) {
        String one = Verbs.singular(token.lower());
        boolean taken = token.is(Part.VERB) || token.is(Part.ADP);
        return taken && (one.endsWith("naut") || one.endsWith("ist") && !vocabulary.has("in-ist", one));
    }

    /** "the works council", "her remains were", "the strong earthquake struck", "a drop in rainfall", "the firm's return". */
    private boolean owned(int index) {
        boolean possessive = is(index - 1, "'s") && is(index - 1, Part.PART) && !is(index - 2, "let");
        boolean behind = is(index - 1, "the", "its", "his", "her", "their");
        boolean best = is(index - 1, Part.ADV) && tokens.get(index - 1).lower().endsWith("est");
        boolean governs = is(index + 1, Part.VERB) || is(index + 1, Part.AUX);
        boolean ends = tokens.get(index).lower().endsWith("s") || governs || is(index + 1, Part.ADP);
        boolean ordinal = is(index - 1, "first", "second", "third", "last", "next")
                && is(index - 2, "the", "its", "a", "'s", "their", "his", "her");
        return is(index - 1, "a", "an") || possessive || behind && ends || best && governs || ordinal;
    }

    /** "storm surge flooded". */
    private boolean compound(int index) {
        boolean noun = is(index - 1, Part.NOUN) || is(index - 1, Part.PROPN);
        return noun && is(index + 1, Part.VERB) && past(index + 1);
    }

    /** "hit Sichuan province": no infinitive, which only few verbs have behind their objects. */
    private boolean object(int index) {
        return is(index - 1, Part.PROPN)
                && is(index - 2, Part.VERB)
                && !tokens.get(index).lower().endsWith("s")
                && !verbs.has("causing", verbs.stem(tokens.get(index - 2).lower()));
    }

    private boolean titled(int index) {
        boolean names = is(index - 1, Part.PROPN) && is(index + 1, Part.PROPN);
        return names && vocabulary.has("title", tokens.get(index).lower());
    }

    /** "to prison in May": where somebody goes, not what is done. */
    private boolean there(int index) {
        boolean ends = index + 1 == tokens.size()
                || is(index + 1, Part.ADP)
                || is(index + 1, Part.PUNCT)
                || is(index + 1, Part.SCONJ);
        return is(index - 1, "to")
                && ends
                && vocabulary.has("resort", tokens.get(index).lower());
    }

    /** "their first official offer for": what one does would end with an s. */
    private boolean singular(int index) {
        String before = index > 0 ? tokens.get(index - 1).lower() : "";
        boolean one = is(index - 1, Part.NOUN) && !before.endsWith("s") && !vocabulary.has("several", before);
        int from = index - 1;
        while (from > 0 && (is(from, Part.ADJ) || is(from, Part.NOUN) || is(from, Part.NUM))) {
            from--;
        }
        return one
                && is(index + 1, Part.ADP)
                && !tokens.get(index).lower().endsWith("s")
                && is(from, "a", "an", "its", "his", "her", "their", "'s");
    }

    private boolean past(int index) {
        Form form = verbs.form(tokens.get(index).lower());
        return form == Form.PAST || form == Form.PAST_OR_PARTICIPLE;
    }

    private boolean is(int index, Part part) {
        return 0 <= index && index < tokens.size() && tokens.get(index).is(part);
    }

    private boolean is(int index, String... words) {
        return 0 <= index && index < tokens.size() && tokens.get(index).is(words);
    }
}
