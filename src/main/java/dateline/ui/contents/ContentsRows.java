package dateline.ui.contents;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dateline.article.Article;
import dateline.article.Section;
import dateline.dossier.Event;
import dateline.dossier.MentionIndex;
import dateline.messages.Messages;
import dateline.session.IssuePalette;
import dateline.session.ReadingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of the side bar for what the session has open. */
final class ContentsRows {

    private final ReadingSession session;
    private final Messages messages;

    ContentsRows(ReadingSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    List<ContentsRow> all() {
        List<ContentsRow> rows = new ArrayList<>();
        group(rows, "contents.articles", articles());
        group(rows, "contents.sections", sections());
        group(rows, "contents.issues", issues());
        group(rows, "contents.actors", actors());
        return rows;
    }

    private void group(List<ContentsRow> rows, String caption, List<? extends ContentsRow> members) {
        if (!members.isEmpty()) {
            rows.add(new ContentsRow.Caption(messages.text(caption)));
            rows.addAll(members);
        }
    }

    private List<ContentsRow.ArticleRow> articles() {
        List<Article> articles = session.dossier().articles();
        return articles.size() < 2
                ? List.of()
                : articles.stream().map(ContentsRow.ArticleRow::new).toList();
    }

    private List<ContentsRow.SectionRow> sections() {
        return session.article().stream()
                .flatMap(article -> article.sections().stream())
                .filter(section -> !section.title().isBlank())
                .map(section -> new ContentsRow.SectionRow(section, eventsIn(section)))
                .toList();
    }

    private int eventsIn(Section section) {
        return (int) section.stream()
                .flatMap(block -> session.mentions().in(block.id()).stream())
                .map(MentionIndex.Entry::event)
                .distinct()
                .count();
    }

    private List<ContentsRow.IssueRow> issues() {
        Map<String, Long> counts = count(Event::issues);
        IssuePalette palette = new IssuePalette(session.dossier());
        return session.filters().issues().stream()
                .map(issue -> new ContentsRow.IssueRow(
                        issue,
                        palette.styleClass(issue.id()),
                        counts.getOrDefault(issue.id(), 0L).intValue()))
                .toList();
    }

    private List<ContentsRow.ActorRow> actors() {
        Map<String, Long> counts = count(Event::actors);
        return session.dossier().actors().stream()
                .map(actor -> new ContentsRow.ActorRow(
                        actor, counts.getOrDefault(actor.id(), 0L).intValue()))
                .sorted(comparing(ContentsRow.ActorRow::events).reversed())
                .toList();
    }

    private Map<String, Long> count(Function<Event, List<String>> ids) {
        Stream<Event> events = session.dossier().events().stream();
        return events.flatMap(event -> ids.apply(event).stream().distinct()).collect(groupingBy(id -> id, counting()));
    }
}
