package dateline.extraction.issues;

/** How often a phrase stands in an article, and how it is first written. */
final class Count {

    private static final double SEVERAL = 1.5;
    private static final double NAME = 1;
    private static final double WORD = 0.5;

    private final String words;
    private double times;
    private double bonus;

    Count(String words) {
        this.words = words;
    }

    /** Once more, with what speaks for it beside. */
    void once(double more) {
        times++;
        bonus += more;
    }

    String words() {
        return words;
    }

    boolean several() {
        return words.indexOf(' ') > 0;
    }

    /** Several words tell more than a name, and a name more than another word. */
    double weight() {
        double each = several() ? SEVERAL : Character.isUpperCase(words.charAt(0)) ? NAME : WORD;
        return times * each + bonus;
    }
}
