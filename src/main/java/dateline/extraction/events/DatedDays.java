package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.extraction.text.Timed;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The days that an article dates most events by: what it tells without a time may have been on them, too. */
final class DatedDays {

    private static final int MOST = 3;

    private final List<Dating.Expressed> main;

    DatedDays(ReadText text) {
        Map<String, Dating.Expressed> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Timed time : sentence.times()) {
                if (time.expression().time().isPresent()
                        && Anchors.isEvent(sentence, Anchors.governor(sentence, time))) {
                    String day = day(time.expression());
                    first.putIfAbsent(day, new Dating.Expressed(sentence, time));
                    counts.merge(day, 1, Integer::sum);
                }
            }
        }
        this.main = first.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -counts.getOrDefault(entry.getKey(), 0)))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String day(TimeExpression expression) {
        return expression.time().map(TimeSpan::edtf).orElse("");
    }

    /** Where the days that date most events are first told. */
    List<Dating.Expressed> main() {
        return main;
    }

    /** Whether the time is one of them, and which. */
    String rank(TimeExpression expression) {
        for (int rank = 0; rank < main.size(); rank++) {
            if (day(main.get(rank).time().expression()).equals(day(expression))) {
                return "main " + rank;
            }
        }
        return "minor";
    }
}
