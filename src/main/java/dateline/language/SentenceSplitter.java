package dateline.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences of words. What goes on without end is cut where it grows too long. */
public final class SentenceSplitter {

    private static final int LONGEST = 150;
    private static final int NOTE = 3;

    private final String text;
    private final Vocabulary vocabulary;

    private SentenceSplitter(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The sentences of the text without what tells where a report comes from, each of one word or more. */
    public static List<List<Token>> toldSentences(String text, Vocabulary vocabulary) {
        List<Token> words = new WordSplitter(text, vocabulary).tokens();
        return new SentenceSplitter(text, vocabulary).sentences(words.subList(Dateline.words(words), words.size()));
    }

    /** The sentences of the text, each of one word or more. */
    public static List<List<Token>> sentences(String text, Vocabulary vocabulary) {
        return new SentenceSplitter(text, vocabulary).sentences(new WordSplitter(text, vocabulary).tokens());
    }

    private List<List<Token>> sentences(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            int end = at + 1;
            if (ends(tokens, at)) {
                end = afterClosing(tokens, end);
            } else if (end - from < LONGEST) {
                continue;
            }
            sentences.add(tokens.subList(from, end));
            from = end;
            at = end - 1;
        }
        return sentences;
    }

    private boolean ends(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (at + 1 == tokens.size() || paragraphBreak(token, tokens.get(at + 1))) {
            return true;
        }
        if (token.is(".", "!", "?", "...", "…")) {
            return opens(tokens, afterClosing(tokens, at + 1));
        }
        return vocabulary.has("last", token.lower()) && starts(tokens, at + 1);
    }

    private boolean paragraphBreak(Token token, Token next) {
        return text.substring(token.end(), next.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    /** Whether a word here may begin a sentence: one with a capital, a figure, or an opening mark. */
    private static boolean opens(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        char c = tokens.get(at).text().charAt(0);
        return !Character.isLowerCase(c) && ",;)".indexOf(c) < 0;
    }

    /** Whether a word here often begins a sentence and so ends one before it that may be an abbreviation. */
    private boolean starts(List<Token> tokens, int at) {
        Token next = tokens.get(at);
        return next.capital() && vocabulary.has("starter", next.lower());
    }

    /** Behind the quotation marks, brackets and numbers of notes that close with the sentence; marks that open stand off. */
    private static int afterClosing(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size() && (closing(tokens, end) || isNote(tokens, end))) {
            end += isNote(tokens, end) ? NOTE : 1;
        }
        return end;
    }

    /** Whether the number of a note stands here: "[7]". */
    private static boolean isNote(List<Token> tokens, int at) {
        return at + NOTE <= tokens.size()
                && tokens.get(at).is("[")
                && Character.isDigit(tokens.get(at + 1).text().charAt(0))
                && tokens.get(at + 2).is("]");
    }

    private static boolean closing(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean joined = tokens.get(at - 1).end() == token.start();
        return token.is("”", ")", "]") || joined && token.is("\"", "'", "''");
    }
}
