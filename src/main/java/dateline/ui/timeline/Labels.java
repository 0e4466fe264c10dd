package dateline.ui.timeline;

import dateline.timeline.Lettering;
import dateline.timeline.Mark;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is written beside the marks of a chart. It is asked for in every frame, so what was said once is kept until the chart changes. */
final class Labels {

    private final TimelineModel model;
    private final EventWords words;
    private final Map<Mark, List<String>> whole = new IdentityHashMap<>();
    private final Map<Mark, List<String>> inside = new IdentityHashMap<>();
    private final Map<Mark, List<String>> terse = new IdentityHashMap<>();

    Labels(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        model.chartProperty().subscribe(chart -> {
            whole.clear();
            inside.clear();
            terse.clear();
        });
    }

    /** As they are written in these fonts. */
    Lettering in(Fonts fonts) {
        return new Lettering(this::whole, this::inside, this::terse, fonts.titleWidths(false), fonts.titleWidths(true));
    }

    private List<String> whole(Mark mark) {
        return whole.computeIfAbsent(mark, each -> each.isMain() ? words.labels(each.event()) : echo(each));
    }

    private List<String> inside(Mark mark) {
        return inside.computeIfAbsent(mark, each -> each.isMain() ? words.wholeLabels(each.event()) : echo(each));
    }

    private List<String> terse(Mark mark) {
        return terse.computeIfAbsent(mark, each -> each.isMain() ? shorter(each) : echo(each));
    }

    private List<String> shorter(Mark mark) {
        return mark.isHeadline() ? words.headlineLabels(mark.event()) : words.shortLabels(mark.event());
    }

    private List<String> echo(Mark mark) {
        return List.of(words.text("mark.echo", words.lane(model.lane(mark.event()))));
    }
}
