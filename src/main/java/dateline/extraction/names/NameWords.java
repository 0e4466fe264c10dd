package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.Locale;

/** Which words of a sentence belong to a name: those with capitals, and what stands between two of them. */
record NameWords(Vocabulary vocabulary, Gazetteer gazetteer) {

    /** Whether the word at the token may be one of a name. */
    boolean at(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.capital() || sentence.timed(at).isPresent() || token.is("i", "i'm", "ok")) {
            return false;
        }
        if (sentence.is(at + 1, "$")) {
            return false;
        }
        boolean large = sentence.headline() && Capitals.everywhere(sentence.tokens());
        boolean first = at == 0 || sentence.token(at - 1).is(Part.PUNCT);
        boolean opens = token.part().isNoun() || vocabulary.has("opening", token.lower());
        boolean compound = first
                && opens
                && sentence.is(at + 1, Part.PROPN)
                && sentence.token(at + 1).capital();
        return token.is(Part.PROPN)
                || compound
                || known(sentence, at, at + 1) && !token.is(Part.PRON)
                || known(sentence, at, at + 2)
                || token.part().isNoun() && mixed(token.text())
                || gazetteer.longest(sentence, at).isPresent()
                || !first && !large && written(token);
    }

    /** Whether it is a word that has no capital unless it is one of a name. */
    private static boolean written(Token token) {
        return token.part().isNoun() || token.is(Part.ADJ) || token.is(Part.VERB) || token.is(Part.X);
    }

    private boolean known(Sentence sentence, int from, int to) {
        return to <= sentence.size()
                && vocabulary.has("known", sentence.text(from, to).toLowerCase(Locale.ROOT));
    }

    /** "FedEx": a capital behind a small letter. */
    private static boolean mixed(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the words end that stand together from the token on. */
    int end(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size()) {
            if (at(sentence, at)) {
                at++;
            } else if (nickname(sentence, at)) {
                at += 4;
            } else if (links(sentence, from, at)) {
                at += sentence.is(at + 1, "the") ? 3 : 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** "Ministry of Foreign Affairs", "Secretary of State", "Johnson & Johnson", "van", "de". */
    private boolean links(Sentence sentence, int from, int at) {
        Token token = sentence.token(at);
        int next = token.is("of", "for") && sentence.is(at + 1, "the") ? at + 2 : at + 1;
        if (next >= sentence.size() || !at(sentence, next)) {
            return false;
        }
        String before = sentence.token(at - 1).lower();
        return token.is("of") && (vocabulary.has("organisation", before) || vocabulary.has("title", before))
                || token.is("&", "van", "von", "de", "del", "da", "bin", "al", "der", "la", "du", "bin")
                || token.is("for") && vocabulary.has("organisation", before);
    }

    /** Of "Oscar “Ole” Lund" what is between quotation marks. */
    private boolean nickname(Sentence sentence, int at) {
        return sentence.is(at, "\"", "“")
                && sentence.is(at + 2, "\"", "”")
                && at + 3 < sentence.size()
                && sentence.token(at + 1).capital()
                && sentence.token(at + 3).capital();
    }
}
