package dateline.ui.reader;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Annotation;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Event;
import dateline.dossier.MentionIndex;
import dateline.session.Find;
import dateline.session.ReadingSession;
import dateline.time.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is set apart in the text at one moment: what is outside of the time window, clauses of events, what the reader has marked,
 * time expressions, search hits; the later over the earlier.
 */
final class Highlights {

    private final ReadingSession session;
    private final RunningText page;
    private final Emphasis emphasis;
    private final ToldEvents told;
    private final Comparator<MentionIndex.Entry> lowestFirst;
    private final Find.Hits finding;
    private final Map<String, List<TimeExpression>> times;
    private final Map<String, List<Annotation>> marks;
    private final Map<String, List<TextSpan>> hits;

    Highlights(ReadingSession session, RunningText page, Emphasis emphasis, ToldEvents told) {
        this.session = session;
        this.page = page;
        this.emphasis = emphasis;
        this.told = told;
        lowestFirst = Comparator.comparing((MentionIndex.Entry entry) -> emphasis.lifts(entry.event()))
                .thenComparing(entry -> entry.clause().length(), Comparator.reverseOrder());
        finding = session.finding().hits();
        times = session.chronology().expressions().stream()
                .collect(groupingBy(expression -> expression.span().block()));
        marks = session.annotating().marks().stream()
                .collect(groupingBy(mark -> mark.span().block()));
        hits = finding.hits().stream().collect(groupingBy(TextSpan::block));
    }

    /** The highlights of one block. */
    Stream<Highlight> in(Block block) {
        return Stream.of(
                        outside(block),
                        link(block),
                        told.in(block)
                                .filter(entry -> isTinted(block, entry.event()))
                                .sorted(lowestFirst)
                                .map(this::clause),
                        marks.getOrDefault(block.id(), List.of()).stream().map(this::mark),
                        expressions(block),
                        hits.getOrDefault(block.id(), List.of()).stream().map(this::hit))
                .flatMap(layer -> layer);
    }

    private Stream<Highlight> outside(Block block) {
        int start = page.start(block);
        return told.areOutside(block)
                ? Stream.of(new Highlight(start, start + block.text().length(), List.of("outside")))
                : Stream.empty();
    }

    private Stream<Highlight> link(Block block) {
        return page.link().stream()
                .filter(words -> page.start(block) <= words.getStart() && words.getEnd() <= page.end(block))
                .map(words -> new Highlight(words.getStart(), words.getEnd(), List.of("link")));
    }

    /** A title stays quiet until its event is asked for, and so does what is outside of the time window. */
    private boolean isTinted(Block block, Event event) {
        boolean quiet = RunningText.isTitle(block) || told.areOutside(block);
        return emphasis.lifts(event) || !quiet && emphasis.tintsAtRest(event);
    }

    private Highlight clause(MentionIndex.Entry entry) {
        List<String> styles = new ArrayList<>(List.of("clause", told.colour(entry.event())));
        if (told.isSelected(entry)) {
            styles.add("selected");
        }
        if (told.isShown(entry)) {
            styles.add("shown");
        }
        return highlight(entry.clause(), styles);
    }

    /** A highlight of the reader, which a note joins by a line under it. */
    private Highlight mark(Annotation mark) {
        return highlight(mark.span(), mark.hasNote() ? List.of("marked", "noted") : List.of("marked"));
    }

    private Stream<Highlight> expressions(Block block) {
        return Stream.concat(
                        times.getOrDefault(block.id(), List.of()).stream(),
                        told.in(block).flatMap(entry -> entry.mention().dated().stream()))
                .filter(emphasis::underlines)
                .map(this::timeExpression);
    }

    private Highlight timeExpression(TimeExpression expression) {
        List<String> styles = new ArrayList<>(
                List.of("timex", "timex-" + expression.type().name().toLowerCase(Locale.ROOT)));
        if (expression
                .time()
                .filter(time -> !time.certainty().equals(Certainty.SURE))
                .isPresent()) {
            styles.add("fuzzy");
        }
        return highlight(expression.span(), styles);
    }

    private Highlight hit(TextSpan hit) {
        boolean current = finding.current().filter(hit::equals).isPresent();
        return highlight(hit, current ? List.of("hit", "current") : List.of("hit"));
    }

    private Highlight highlight(TextSpan span, List<String> styles) {
        int start = page.offset(span).orElseThrow();
        return new Highlight(start, start + span.length(), styles);
    }
}
