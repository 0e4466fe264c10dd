package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Part;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedWordsTest {

    @Test
    void aNumeralHangsOnTheMillionRightBehindIt() {
        List<Word> words = words("10 million or 4 million", 4, -1, 1, 4, 1);

        JoinedWords.joinNext(words);

        assertThat(heads(words)).containsExactly(1, -1, 1, 4, 1);
    }

    @Test
    void butNotWhereThatHangsOnTheNumeral() {
        List<Word> words = words("10 million or 4 million", 4, 0, 0, 4, -1);

        JoinedWords.joinNext(words);

        assertThat(heads(words)).containsExactly(4, 0, 0, 4, -1);
    }

    @Test
    void aHyphenMakesOneNameOfTwoThatHungElsewhere() {
        List<Word> words = hyphened(3, 0, 3, -1);

        JoinedWords.joinHyphened(words);

        assertThat(heads(words)).containsExactly(2, 0, 3, -1);
    }

    @Test
    void onlyTheWordOnWhichTheOtherHangsTellsTheEvent() {
        List<Word> words = hyphened(2, 0, 3, -1);

        JoinedWords.joinHyphened(words);

        assertThat(words.stream().map(word -> word.event().isLikely())).containsExactly(false, false, true, true);
    }

    @Test
    void notHangsOnWhatToLeadsTo() {
        assertThat(headsWithNot("asked not to leave", -1, 0, 3, 0)).containsExactly(-1, 3, 3, 0);
    }

    @Test
    void notHangsOnNothingThatHangsOnIt() {
        assertThat(headsWithNot("told not to but left", -1, 0, 1, 4, 0)).containsExactly(-1, 0, 1, 4, 0);
    }

    @Test
    void butStaysWhereNoToFollows() {
        assertThat(headsWithNot("asked not that they", -1, 0, 3, 0)).containsExactly(-1, 0, 3, 0);
    }

    private static List<Integer> headsWithNot(String text, int... heads) {
        List<Word> words = words(text, heads);
        JoinedWords.joinNot(words);
        return heads(words);
    }

    @Test
    void wordsAroundASpacedDashStayAsTheyAre() {
        List<Word> words = words("ten - four million", 3, 0, 3, -1);

        JoinedWords.joinHyphened(words);

        assertThat(heads(words)).containsExactly(3, 0, 3, -1);
    }

    /** "break-in ended", each of which is taken for an event. */
    private static List<Word> hyphened(int... heads) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : List.of("break", "-", "in", "ended")) {
            start += word.equals("ended") ? 1 : 0;
            words.add(new Word(
                    new Token(start, start + word.length(), word, word),
                    new Morphology(Part.NOUN, "", word),
                    new Attachment(heads[words.size()], "compound", 1),
                    new EventSense(1, 0, List.of(), WordVector.NONE),
                    WordMeaning.NONE));
            start += word.length();
        }
        return words;
    }

    private static List<Integer> heads(List<Word> words) {
        return words.stream().map(Word::head).toList();
    }

    private static List<Word> words(String text, int... heads) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ")) {
            Part part = word.equals("or") ? Part.CCONJ : Part.NUM;
            words.add(new Word(
                    new Token(start, start + word.length(), word, word),
                    new Morphology(part, "", word),
                    new Attachment(heads[words.size()], "nummod", 1),
                    EventSense.NONE,
                    WordMeaning.NONE));
            start += word.length() + 1;
        }
        return words;
    }
}
