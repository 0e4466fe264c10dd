package dateline.ui.contents;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dateline.article.Article;
import dateline.article.Section;
import dateline.article.Source;
import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.dossier.MentionIndex;
import dateline.search.find.Beginnings;
import dateline.session.Outside;
import dateline.session.ReadingSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of the side bar for what the session has open, without those of groups that are folded. */
final class ContentsRows {

    /** The caption over the parts of a single article. */
    static final String CONTENTS = "contents.sections";

    /** Those that are undated come last; the others of one day stay in the order of the dossier. */
    private static final Comparator<Article> BY_DATE =
            comparing(article -> article.published().orElse(null), nullsLast(naturalOrder()));

    private final ReadingSession session;
    private final Set<String> folded = new HashSet<>();
    private Beginnings sought = new Beginnings("");

    ContentsRows(ReadingSession session) {
        this.session = session;
    }

    /** Puts the rows under the caption away, or back. */
    void fold(ContentsRow.Caption caption) {
        if (!folded.remove(caption.group())) {
            folded.add(caption.group());
        }
    }

    /** Of the articles only those stay whose title or source has words that begin so. */
    void seek(String typed) {
        sought = new Beginnings(typed);
    }

    private boolean isSought(Article article) {
        Source source = article.source();
        return sought.distance(String.join(" ", article.title(), source.publisher(), source.author(), source.address()))
                .isPresent();
    }

    /** Sections stand under their article where there are several; the counts are of events that the reader may see. */
    List<ContentsRow> all() {
        List<ContentsRow> rows = new ArrayList<>();
        boolean several = session.dossier().articles().size() > 1;
        group(rows, several ? "contents.articles" : CONTENTS, several ? articles() : sections());
        group(rows, "contents.issues", issues());
        group(rows, "contents.actors", actors());
        return rows;
    }

    private void group(List<ContentsRow> rows, String caption, List<? extends ContentsRow> members) {
        if (!members.isEmpty()) {
            rows.add(new ContentsRow.Caption(caption, folded.contains(caption)));
            rows.addAll(folded.contains(caption) ? List.of() : members);
        }
    }

    private List<ContentsRow> articles() {
        Map<String, Long> counts = count(this::articles);
        return session.dossier().articles().stream()
                .filter(this::isSought)
                .sorted(BY_DATE)
                .map(article -> new ContentsRow.ArticleRow(
                        article, counts.getOrDefault(article.id(), 0L).intValue()))
                .flatMap(row -> Stream.concat(Stream.of(row), isRead(row.article()) ? nested() : Stream.of()))
                .toList();
    }

    private boolean isRead(Article article) {
        return session.article().filter(read -> read.id().equals(article.id())).isPresent();
    }

    private Stream<String> articles(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> session.text().place(mention.clause().block()).stream())
                .map(place -> place.article().id());
    }

    /** The first place to go to in a text without headings is its title, which is on the line above. */
    private Stream<? extends ContentsRow> nested() {
        List<? extends ContentsRow> inside = sections();
        return inside.stream().skip(titledSections().isEmpty() ? 1 : 0);
    }

    private List<? extends ContentsRow> sections() {
        List<ContentsRow> titled = titledSections();
        return titled.isEmpty() ? session.article().map(Waymarks::of).orElse(List.of()) : titled;
    }

    private List<ContentsRow> titledSections() {
        Outside outside = new Outside(session);
        return session.article().stream()
                .flatMap(article -> article.sections().stream())
                .filter(section -> !section.title().isBlank())
                .<ContentsRow>map(
                        section -> new ContentsRow.SectionRow(section, eventsIn(section), outside.holds(section)))
                .toList();
    }

    private int eventsIn(Section section) {
        return (int) section.stream()
                .flatMap(block -> session.mentions().in(block.id()).stream())
                .map(MentionIndex.Entry::event)
                .filter(session.filters()::counts)
                .map(Event::id)
                .distinct()
                .count();
    }

    private List<ContentsRow.IssueRow> issues() {
        Function<String, ContentsRow.EventCount> counts = countDated(this::lanes, event -> event.issues().stream());
        IssuePalette palette = new IssuePalette(session.dossier());
        return session.filters().issues().stream()
                .map(issue -> new ContentsRow.IssueRow(issue, palette.styleClass(issue.id()), counts.apply(issue.id())))
                .toList();
    }

    private List<ContentsRow.ActorRow> actors() {
        Function<String, ContentsRow.EventCount> counts =
                countDated(event -> event.actors().stream(), event -> event.actors().stream());
        return session.dossier().actors().stream()
                .map(actor -> new ContentsRow.ActorRow(actor, counts.apply(actor.id())))
                .sorted(comparing((ContentsRow.ActorRow row) -> row.events().own())
                        .reversed())
                .toList();
    }

    /** The issue in whose lane the event stands, and those before it that are not followed: it would stand there, were they. */
    private Stream<String> lanes(Event event) {
        Optional<String> main = session.filters().mainIssue(event);
        return Stream.concat(
                event.issues().stream().takeWhile(issue -> !main.equals(Optional.of(issue))), main.stream());
    }

    private Function<String, ContentsRow.EventCount> countDated(
            Function<Event, Stream<String>> own, Function<Event, Stream<String>> touched) {
        Map<String, Long> all = count(touched);
        Map<String, Long> here = count(own);
        Map<String, Long> dated = count(event -> event.time().isPresent() ? own.apply(event) : Stream.<String>of());
        return key -> {
            int known = dated.getOrDefault(key, 0L).intValue();
            int standing = here.getOrDefault(key, 0L).intValue();
            return new ContentsRow.EventCount(
                    known, standing - known, all.getOrDefault(key, 0L).intValue() - standing);
        };
    }

    private Map<String, Long> count(Function<Event, Stream<String>> keys) {
        return session.dossier().events().stream()
                .filter(session.filters()::counts)
                .flatMap(event -> keys.apply(event).distinct())
                .collect(groupingBy(key -> key, counting()));
    }
}
