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
    record Scored(Rows rows, float[] scores) {

        double of(WordPlace time) {
            int row = rows.of(time);
            return row < 0 ? Double.NaN : scores[row];
        }

        double behindRows(int place) {
            return scores[rows.size() + place];
        }
    }

    @Override
    public double score(WordPlace event, WordPlace time) {
        Scored scored = events.get(event);
        return scored == null ? Double.NaN : scored.of(time);
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
        return scored == null ? Double.NaN : scored.behindRows(place);
    }
}
