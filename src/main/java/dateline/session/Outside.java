package dateline.session;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Block;
import dateline.article.Section;
import dateline.article.TimeExpression;
import dateline.dossier.MentionIndex;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the article that is read lies outside of the time window at one moment. Text does when it speaks of times, in
 * expressions or through the events it tells, and none of them is in the window; text that speaks of none does not.
 */
public final class Outside {

    private final ReadingSession session;
    private final boolean any;
    private final Map<String, List<TimeExpression>> expressions;

    public Outside(ReadingSession session) {
        this.session = session;
        any = session.window().stretch().isPresent();
        expressions = any
                ? session.chronology().expressions().stream()
                        .collect(groupingBy(expression -> expression.span().block()))
                : Map.of();
    }

    /** Whether the block is outside. */
    public boolean holds(Block block) {
        return any && isOutside(times(block).toList());
    }

    /** Whether the section is outside, all of its text taken together. */
    public boolean holds(Section section) {
        return any && isOutside(section.stream().flatMap(this::times).toList());
    }

    private boolean isOutside(List<TimeSpan> times) {
        return !times.isEmpty() && times.stream().noneMatch(session.window()::contains);
    }

    private Stream<TimeSpan> times(Block block) {
        return Stream.concat(
                expressions.getOrDefault(block.id(), List.of()).stream().flatMap(each -> each.time().stream()),
                session.mentions().in(block.id()).stream()
                        .map(MentionIndex.Entry::event)
                        .filter(session.filters()::shows)
                        .map(session.reports()::due)
                        .flatMap(Optional::stream));
    }
}
