package dateline.extraction.titles;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;

/** Amounts in a sentence, and what is told of them: "$2.3 million, or 37 cents a share". */
record Amounts(Sentence sentence) {

    private Tree tree() {
        return sentence.tree();
    }

    private Word word(int place) {
        return sentence.word(place);
    }

    /** Whether it tells the same in another measure: "or 37 cents" of "$2.3 million, or 37 cents a share". */
    boolean isOther(int place) {
        return word(place).isRelated("conj")
                && isMeasure(place)
                && isMeasure(word(place).head())
                && tree().children(place, "cc").stream().anyMatch(cc -> word(cc).hasLemma("or"));
    }

    boolean isMeasure(int place) {
        return place >= 0
                && (word(place).is(Part.NUM, Part.SYM)
                        || tree().child(place, "nummod").isPresent());
    }

    /** Whether it is the rate of a measure that it does not stand right behind. */
    boolean isStrayRate(int place) {
        return isRate(place) && !isOwnRate(place);
    }

    /** "A share" of "37 cents a share". */
    private boolean isRate(int place) {
        return place > 1
                && word(place).is(Part.NOUN)
                && word(place - 1).token().is("a", "an")
                && word(place - 1).head() == place
                && (isMeasure(word(place).head()) || isMeasure(place - 2));
    }

    /** Whether it stands right behind the measure that it was taken to belong to. */
    boolean isOwnRate(int place) {
        int head = word(place).head();
        return isRate(place)
                && (place - 2 == head
                        || word(place - 2).isRelated("nummod")
                                && word(place - 2).head() == head);
    }
}
