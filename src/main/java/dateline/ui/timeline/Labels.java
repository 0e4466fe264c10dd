package dateline.ui.timeline;

import dateline.timeline.Chart;
import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is written beside the marks of a chart. It is asked for in every frame, so what was said once is kept until the chart changes. */
final class Labels {

    private final TimelineModel model;
    private final EventWords words;
    private final Map<Mark, List<String>> whole = new IdentityHashMap<>();
    private final Map<Mark, List<String>> inside = new IdentityHashMap<>();
    private final Map<Mark, List<String>> terse = new IdentityHashMap<>();
    private Chart chart;
    private Namesakes namesakes;

    Labels(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        chart = model.whole();
        namesakes = Namesakes.among(chart.marks());
    }

    /** What was said of another chart is over: the lanes are filled before the model shows them. */
    private void renew() {
        if (chart != model.whole()) {
            chart = model.whole();
            namesakes = Namesakes.among(chart.marks());
            Stream.of(whole, inside, terse).forEach(Map::clear);
        }
    }

    /** As they are written in these fonts. */
    Lettering in(Fonts fonts) {
        return new Lettering(this::whole, this::inside, this::terse, fonts.titleWidths(false), fonts.titleWidths(true));
    }

    private List<String> whole(Mark mark) {
        renew();
        return whole.computeIfAbsent(mark, each -> each.isMain() ? words.labels(each.event()) : echo(each));
    }

    private List<String> inside(Mark mark) {
        renew();
        return inside.computeIfAbsent(mark, each -> each.isMain() ? words.wholeLabels(each.event()) : echo(each));
    }

    private List<String> terse(Mark mark) {
        renew();
        return terse.computeIfAbsent(mark, each -> each.isMain() ? shorter(each) : echo(each));
    }

    private List<String> shorter(Mark mark) {
        if (namesakes.has(mark.event())) {
            return words.distinctLabels(mark.event(), mark.isHeadline());
        }
        return mark.isHeadline() ? words.headlineLabels(mark.event()) : words.shortLabels(mark.event());
    }

    private List<String> echo(Mark mark) {
        return List.of(words.text("mark.echo", words.lane(model.lane(mark.event()))));
    }
}
