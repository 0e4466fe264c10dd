package dateline.extraction.titles;

import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import dateline.language.Token;
import java.util.List;

/** Prints the words of a headline. */
record Wording(Sentence sentence) {

    /** The words with spaces and hyphens as in the sentence where they follow one another there, and a capital in front. */
    String text(List<HeadlineWord> words) {
        StringBuilder text = new StringBuilder();
        HeadlineWord before = null;
        for (HeadlineWord word : words) {
            if (before != null) {
                text.append(between(before, word));
            }
            text.append(word.text());
            before = word;
        }
        return Capitals.first(text.toString());
    }

    private String between(HeadlineWord before, HeadlineWord word) {
        boolean isJoined = word.from() > 0 && isGlued(word.from() - 1);
        if (word.from() == before.to() && isJoined || isClinging(word)) {
            return "";
        }
        boolean isHyphened = word.from() == before.to() + 1
                && sentence.word(before.to()).is(Part.PUNCT, Part.SYM)
                && isGlued(before.to() - 1)
                && isGlued(before.to());
        return isHyphened ? sentence.word(before.to()).text() : " ";
    }

    private static boolean isClinging(HeadlineWord word) {
        return word.text().equals(",")
                || word.text().equals("'s")
                || word.text().equals("’s");
    }

    /** Whether no space stands between the word and the next. */
    private boolean isGlued(int place) {
        Token token = sentence.word(place).token();
        return place + 1 < sentence.size() && sentence.word(place + 1).token().start() == token.end();
    }
}
