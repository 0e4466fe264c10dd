package dateline.dating.meaning;

/** A third of a longer time: its beginning, middle or end; or some time in it, before or after what is told of. */
public enum Portion {
    START(0),
    MIDDLE(1),
    END(2),
    EARLIER(0),
    LATER(2);

    private final int third;

    Portion(int third) {
        this.third = third;
    }

    /** The third that it is, or lies in as far as a story is concerned, from 0. */
    public int third() {
        return third;
    }
}
