package dateline.extraction.issues;

/** How often a phrase stands in an article, and how it is first written. */
final class Count {

    private static final double SEVERAL = 1.5;
    private static final double NAME = 0.4;
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

    /** Several words tell more than one; what has a name of its own is mostly a thing, not a matter. */
    double weight() {
        double each = name() ? NAME : several() ? SEVERAL : WORD;
        return times * each + bonus;
    }

    private boolean name() {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.chars().anyMatch(Character::isUpperCase);
    }
}
