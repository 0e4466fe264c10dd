package dateline.extraction.text;

import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Verbs;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sets right what the tagger is known to take wrongly. */
final class Repair {

    private final List<Token> tokens;
    private final Verbs verbs;
    private final Vocabulary vocabulary;
    private final Predicate<Token> name;
    private final boolean title;

    Repair(List<Token> tokens, Verbs verbs, Vocabulary vocabulary, Predicate<Token> name, boolean title) {
        this.tokens = new ArrayList<>(tokens);
        this.name = name;
        this.verbs = verbs;
        this.vocabulary = vocabulary;
        this.title = title;
    }

    List<Token> repaired() {
        for (int index = 0; index < tokens.size(); index++) {
            word(index);
        }
        Slips slips = new Slips(tokens, verbs, vocabulary);
        for (int index = 0; index < tokens.size() && !title; index++) {
            Token token = tokens.get(index);
            tokens.set(index, slips.part(index).map(token::as).orElse(token));
        }
        int from = 0;
        int comma = 0;
        for (int index = 0; index <= tokens.size(); index++) {
            boolean border = index == tokens.size()
                    || vocabulary.has("border", tokens.get(index).lower());
            if (border) {
                findVerb(from, index);
                from = index + 1;
            }
            if (border || tokens.get(index).is(",")) {
                findPast(comma, index);
                comma = index + 1;
            }
        }
        return tokens;
    }

    /** Between commas a word that can be nothing but a past is a verb, where there is no other: "The fair ran in May, she said". */
    private void findPast(int from, int to) {
        if (tokens.subList(from, to).stream().anyMatch(token -> token.part().isVerb())) {
            return;
        }
        for (int index = from + 1; index < to; index++) {
            Token token = tokens.get(index);
            boolean subject = tokens.get(index - 1).part().inNounPhrase();
            if (subject && token.is(Part.NOUN) && verbs.form(token.lower()) == Form.PAST) {
                tokens.set(index, token.as(Part.VERB));
                return;
            }
        }
    }

    private void word(int index) {
        Token token = tokens.get(index);
        boolean sign = !Character.isLetterOrDigit(token.text().codePointAt(0))
                && token.text().length() == 1;
        if (sign && !token.is("$", "£", "€", "%", "&")) {
            tokens.set(index, token.as(Part.PUNCT));
        } else if (token.is("'s") && !token.is(Part.AUX)) {
            tokens.set(index, token.as(Part.PART));
        } else if (token.is(Part.AUX) && !vocabulary.has("auxiliary", token.lower())) {
            tokens.set(index, token.as(Part.VERB));
        } else if (token.is(Part.VERB) && token.is("including", "according", "regarding", "concerning", "following")) {
            tokens.set(index, token.as(Part.ADP));
        } else if (token.is(Part.PROPN)
                && !token.capital()
                && !camel(token)
                && !title
                && Character.isLetter(token.text().charAt(0))) {
            tokens.set(index, token.as(Part.NOUN));
        } else if (vocabulary.has("preposition", token.lower()) && !token.is(Part.ADP) && !token.is(Part.SCONJ)) {
            tokens.set(index, token.as(token.is("to") ? Part.PART : Part.ADP));
        } else if (afterHave(index) || plansTo(index) || afterModal(index)) {
            tokens.set(index, token.as(Part.VERB));
        } else if (nameOfOne(index)
                || camel(token) && !token.capital() && !token.part().isNoun()) {
            tokens.set(index, token.as(Part.PROPN));
        }
    }

    /** A word with a capital inside a sentence, before a verb of speech, is no adjective. */
    private boolean nameOfOne(int index) {
        Token token = tokens.get(index);
        boolean inside = index > 0
                && !tokens.get(index - 1).is(Part.PUNCT)
                && !tokens.get(index - 1).is("'s");
        boolean subject = token.is(Part.ADJ)
                && index + 1 < tokens.size()
                && tokens.get(index + 1).part().isVerb();
        return token.capital()
                && !title
                && (name.test(token) && token.part() != Part.NUM || subject || inside && token.is(Part.VERB));
    }

    /** "The firm [now] plans to close": a noun in the form of a verb between a noun and an infinitive. */
    private boolean plansTo(int index) {
        boolean between = index > 0
                && index + 2 < tokens.size()
                && tokens.get(overAdverbs(index - 1)).part().isNoun()
                && tokens.get(index + 1).is("to")
                && tokens.get(index + 2).is(Part.VERB);
        Token token = tokens.get(index);
        String stem = verbs.stem(token.lower());
        boolean plural = title && (verbs.has("raising", stem) || verbs.has("stance", stem));
        return between
                && token.part().isNoun()
                && (plural || token.lower().endsWith("s") && verbs.has("raising", stem));
    }

    /** "iPhone": a name that begins small. */
    private static boolean camel(Token token) {
        return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    }

    /** "will close": a verb that might be another word. */
    private boolean afterModal(int index) {
        Token token = tokens.get(index);
        boolean modal = index > 0
                && (vocabulary.has("modal-expected", tokens.get(index - 1).lower())
                        || vocabulary.has(
                                "modal-possible", tokens.get(index - 1).lower()));
        return modal
                && !token.capital()
                && (token.is(Part.ADJ) || token.is(Part.NOUN) || token.is(Part.ADV))
                && vocabulary.hasFamily(verbs.stem(token.lower()));
    }

    private int overAdverbs(int from) {
        int at = from;
        while (at > 0 && (tokens.get(at).is(Part.ADV) || tokens.get(at).is("since"))) {
            at--;
        }
        return at;
    }

    /** "has built", "has since built": the participle behind "have". */
    private boolean afterHave(int index) {
        Token token = tokens.get(index);
        Form form = verbs.form(token.lower());
        boolean participle = form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE;
        return participle
                && !token.capital()
                && index > 0
                && vocabulary.has("have", tokens.get(overAdverbs(index - 1)).lower());
    }

    /**
     * Where a piece of a sentence has a subject but no verb, a word in the form of a past is its verb: "after the U.S. shot
     * down". The last word is it only where it can be nothing else: "In May the town fell".
     */
    private void findVerb(int from, int to) {
        if (tokens.subList(from, to).stream().anyMatch(token -> token.part().isVerb())) {
            return;
        }
        for (int index = from + 1; index < to; index++) {
            Token token = tokens.get(index);
            if (index == to - 1 && verbs.form(token.lower()) != Form.PAST) {
                return;
            }
            boolean noun = tokens.get(index - 1).part().isNoun()
                    || tokens.get(index - 1).is(Part.PRON);
            boolean past = verbs.form(token.lower()) != Form.BASE && verbs.form(token.lower()) != Form.ING;
            if (noun
                    && past
                    && !token.capital()
                    && !token.is(Part.NUM)
                    && !token.is(Part.DET)
                    && !token.is(Part.PRON)) {
                tokens.set(index, token.as(Part.VERB));
                return;
            }
        }
    }
}
