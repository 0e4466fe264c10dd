package dateline.ui.reader;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Annotation;
import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.MentionIndex;
import dateline.session.Finding;
import dateline.session.IssuePalette;
import dateline.session.Outside;
import dateline.session.ReadingSession;
import dateline.time.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is set apart in the text at one moment: what is outside of the time window, clauses of events, what the reader has marked, time expressions, the selected event, search hits; the
 * later over the earlier.
 */
final class Highlights {

    private static final Comparator<MentionIndex.Entry> LONGEST_FIRST = Comparator.comparing(
                    (MentionIndex.Entry entry) -> entry.clause().length())
            .reversed();

    private final ReadingSession session;
    private final Page page;
    private final IssuePalette palette;
    private final Finding.Hits finding;
    private final Outside outside;
    private final Map<String, List<TimeExpression>> times;
    private final Map<String, List<Annotation>> marks;
    private final Map<String, List<TextSpan>> hits;

    Highlights(ReadingSession session, Page page) {
        this.session = session;
        this.page = page;
        palette = new IssuePalette(session.dossier());
        finding = session.finding().hits();
        outside = new Outside(session);
        times = session.chronology().expressions().stream()
                .collect(groupingBy(expression -> expression.span().block()));
        marks = session.annotating().marks().stream()
                .collect(groupingBy(mark -> mark.span().block()));
        hits = finding.hits().stream().collect(groupingBy(TextSpan::block));
    }

    /** The highlights of one block. */
    Stream<Highlight> in(Block block) {
        List<MentionIndex.Entry> told = session.mentions().in(block.id()).stream()
                .filter(entry -> session.filters().shows(entry.event()))
                .sorted(LONGEST_FIRST)
                .toList();
        Stream<Highlight> expressions = Stream.concat(
                        times.getOrDefault(block.id(), List.of()).stream(),
                        told.stream().flatMap(entry -> entry.mention().dated().stream()))
                .map(this::timeExpression);
        return Stream.of(
                        outside(block),
                        link(block),
                        told.stream().map(this::clause),
                        marks.getOrDefault(block.id(), List.of()).stream().map(this::mark),
                        expressions,
                        hits.getOrDefault(block.id(), List.of()).stream().map(this::hit))
                .flatMap(layer -> layer);
    }

    private Stream<Highlight> outside(Block block) {
        int start = page.start(block);
        return outside.holds(block)
                ? Stream.of(new Highlight(start, start + block.text().length(), List.of("outside")))
                : Stream.empty();
    }

    private Stream<Highlight> link(Block block) {
        return page.link().stream()
                .filter(words -> page.start(block) <= words.getStart() && words.getEnd() <= page.end(block))
                .map(words -> new Highlight(words.getStart(), words.getEnd(), List.of("link")));
    }

    private Highlight clause(MentionIndex.Entry entry) {
        List<String> styles = new ArrayList<>(List.of("clause", palette.styleClass(entry.event())));
        if (session.selection().holds(entry.event())) {
            styles.add("selected");
        }
        return highlight(entry.clause(), styles);
    }

    /** A highlight of the reader, which a note joins by a line under it. */
    private Highlight mark(Annotation mark) {
        return highlight(mark.span(), mark.hasNote() ? List.of("marked", "noted") : List.of("marked"));
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
