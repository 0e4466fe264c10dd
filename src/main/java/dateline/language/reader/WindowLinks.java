package dateline.language.reader;

import java.util.Map;

/** Links of events to times within their windows. */
record WindowLinks(Map<WordPlace, Scored> events) implements TimeLinks {

    WindowLinks {
        events = Map.copyOf(events);
    }

    /**
     * The scores of one event.
     *
     * @param scores of each row, then of the day of the text, then of none
     */
    record Scored(Rows rows, float[] scores) {}

    @Override
    public double score(WordPlace event, WordPlace time) {
        Scored scored = events.get(event);
        int row = scored == null ? -1 : scored.rows().of(time);
        return row < 0 ? Double.NaN : scored.scores()[row];
    }

    @Override
    public double ofDay(WordPlace event) {
        return behindRows(event, 0);
    }

    @Override
    public double ofNone(WordPlace event) {
        return behindRows(event, 1);
    }

    private double behindRows(WordPlace event, int place) {
        Scored scored = events.get(event);
        return scored == null ? Double.NaN : scored.scores()[scored.rows().size() + place];
    }
}
