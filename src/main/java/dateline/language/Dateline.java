package dateline.language;

import java.util.List;
import java.util.Locale;

/** Finds what tells, in front of a report, where it comes from: "BERGEN, Norway (AP) _", "Oslo (CNN) --", "OSLO:"; or only the dash of it. */
final class Dateline {

    /** How many words it may have. */
    private static final int LONGEST = 14;

    /** How many capitals tell a place from the letters of an organisation. */
    private static final int SHOUTED = 4;

    private Dateline() {}

    /** How many of the words at the beginning of a text are of it; 0 where the text begins with the report. */
    static int words(List<Token> tokens) {
        for (int at = 0; at < Math.min(LONGEST, tokens.size() - 1); at++) {
            Token token = tokens.get(at);
            if (token.is("-", "--", "–", "—", "_")) {
                boolean isPlace =
                        at == 0 || isShouted(tokens) || tokens.get(at - 1).is(")");
                return isPlace && !isJoined(tokens, at) && isBeginning(tokens.get(at + 1)) ? at + 1 : 0;
            }
            if (token.is(":") && isShouted(tokens.subList(0, at))) {
                return isBeginning(tokens.get(at + 1)) ? at + 1 : 0;
            }
            if (!isBeginning(token)) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether it begins with a place in capitals: "BERGEN", "NEW YORK"; not "UN". */
    private static boolean isShouted(List<Token> tokens) {
        return tokens.stream()
                        .map(Token::text)
                        .takeWhile(text ->
                                text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.codePointAt(0)))
                        .mapToInt(String::length)
                        .sum()
                >= SHOUTED;
    }

    private static boolean isBeginning(Token token) {
        return token.capital() || !Character.isLetter(token.text().codePointAt(0));
    }

    /** Whether the dash stands within a word: "Mat-Su". */
    private static boolean isJoined(List<Token> tokens, int dash) {
        return dash > 0
                && tokens.get(dash - 1).end() == tokens.get(dash).start()
                && tokens.get(dash).end() == tokens.get(dash + 1).start();
    }
}
