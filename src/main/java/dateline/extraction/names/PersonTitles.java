package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.Locale;

/** The titles of persons around names. */
record PersonTitles(Vocabulary vocabulary) {

    private static final int LONGEST = 4;
    private static final int APPOSITION = 7;

    /** The end of the longest that begins here; here when there is none. */
    int end(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + LONGEST); end > from; end--) {
            if (is(sentence, from, end) && !ofOrganisation(sentence, end, to)) {
                return end;
            }
        }
        return from;
    }

    /** The end of one that has begun before: "leader of the Opposition"; here when there is none. */
    int over(Sentence sentence, int at, int to) {
        for (int from = Math.max(0, at - LONGEST + 1); from < at; from++) {
            for (int end = at + 1; end <= Math.min(to, from + LONGEST); end++) {
                if (is(sentence, from, end)) {
                    return end;
                }
            }
        }
        return at;
    }

    /** "General Hospital", "King College": before the last word of an organisation's name it is part of that. */
    private boolean ofOrganisation(Sentence sentence, int end, int to) {
        return end == to - 1
                && vocabulary.has("organisation", sentence.token(end).lower());
    }

    /** Whether one stands before or behind the name. */
    boolean around(Sentence sentence, int from, int to) {
        return behind(sentence, to) || sentence.is(to, ",") && introduced(sentence, from - 1);
    }

    /** Whether one stands right before: "President", "the striker", "astronauts"; or before others of a row that has it in the plural. */
    boolean before(Sentence sentence, int at) {
        for (int from = Math.max(0, at - LONGEST); from < at; from++) {
            if (is(sentence, from, at)) {
                return true;
            }
        }
        return at > 0 && !sentence.token(at - 1).capital() && role(sentence.token(at - 1)) || inRow(sentence, at);
    }

    /** Where the longest begins that ends before the token; there when there is none. */
    int start(Sentence sentence, int at) {
        for (int from = Math.max(0, at - LONGEST); from < at; from++) {
            boolean lone = from == at - 1
                    && vocabulary.has("role", sentence.token(from).lower());
            if (is(sentence, from, at) || lone) {
                return from;
            }
        }
        return at;
    }

    /** "The astronauts Anna Berg, 45, and Oscar Lund". */
    private boolean inRow(Sentence sentence, int at) {
        int back = at - 1;
        if (!sentence.is(back, "and", ",")) {
            return false;
        }
        while (back > 0
                && (sentence.token(back).capital() || sentence.is(back, ",", "and") || sentence.is(back, Part.NUM))) {
            back--;
        }
        Token first = sentence.token(back);
        return back < at - 1 && (back == 0 || !first.capital()) && first.lower().endsWith("s") && role(first);
    }

    /** Whether the word says what a person does, of one or several: "striker", "astronauts", "ministers". */
    boolean role(Token token) {
        String word = token.lower();
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return vocabulary.has("role", one) || !one.equals(word) && vocabulary.has("title", one);
    }

    /** "Department of Justice": what looks like a title is part of the name of an office. */
    boolean ofBody(Sentence sentence, int at) {
        return sentence.is(at - 1, "of")
                && at > 1
                && vocabulary.has("body", sentence.token(at - 2).lower());
    }

    /** ", the company's chief executive": between the comma and the next verb. */
    private boolean behind(Sentence sentence, int to) {
        if (!sentence.is(to, ",")) {
            return false;
        }
        for (int at = to + 1; at < Math.min(sentence.size(), to + APPOSITION); at++) {
            Token token = sentence.token(at);
            if (token.part().isVerb() || token.is(",", "who", "which", "and")) {
                return false;
            }
            if (common(token)) {
                return true;
            }
        }
        return false;
    }

    /** "The president of the union, Anna Berg,": before the comma, behind an article. */
    private boolean introduced(Sentence sentence, int comma) {
        if (!sentence.is(comma, ",")) {
            return false;
        }
        for (int at = comma - 1; at > Math.max(0, comma - APPOSITION); at--) {
            Token token = sentence.token(at);
            if (token.part().isVerb() || token.is(",", "and")) {
                return false;
            }
            if (common(token) || office(token)) {
                return true;
            }
        }
        return false;
    }

    /** "CEO". */
    private boolean office(Token token) {
        return vocabulary.has("title", token.lower())
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private boolean common(Token token) {
        return !token.capital() && vocabulary.has("title", token.lower());
    }

    private boolean is(Sentence sentence, int from, int to) {
        return vocabulary.has("title", sentence.text(from, to).toLowerCase(Locale.ROOT));
    }
}
