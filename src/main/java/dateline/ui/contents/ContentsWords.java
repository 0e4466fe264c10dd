package dateline.ui.contents;

import dateline.messages.Messages;
import dateline.time.TimeWords;
import java.util.Optional;

/** What the side bar says, to the eye and to the ear. */
final class ContentsWords {

    private final Messages messages;
    private final TimeWords times;

    ContentsWords(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
    }

    /** The words of the row. */
    String name(ContentsRow row) {
        return switch (row) {
            case ContentsRow.Caption caption -> messages.text(caption.group());
            case ContentsRow.ArticleRow article -> article.article().title();
            case ContentsRow.SectionRow section -> section.section().title();
            case ContentsRow.IssueRow issue -> issue.issue().name();
            case ContentsRow.ActorRow actor -> actor.actor().name();
        };
    }

    /** When the article appeared. */
    String date(ContentsRow.ArticleRow row) {
        return row.article().published().map(times::words).orElseGet(() -> messages.text("contents.no-date"));
    }

    /** The row in a few words, for a screen reader. */
    String spoken(ContentsRow row) {
        return switch (row) {
            case ContentsRow.Caption caption ->
                caption.folded() ? messages.text("contents.folded", name(row)) : name(row);
            case ContentsRow.ArticleRow article ->
                messages.text("contents.article", name(row), date(article), article.events());
            case ContentsRow.SectionRow section ->
                messages.text(section.outside() ? "contents.outside" : "contents.events", name(row), section.events());
            case ContentsRow.IssueRow issue -> spoken(name(row), issue.events());
            case ContentsRow.ActorRow actor -> spoken(name(row), actor.events());
        };
    }

    /** A number of events, for the eye. */
    String count(int events) {
        return messages.text("contents.count", events);
    }

    private String spoken(String name, ContentsRow.EventCount events) {
        return hint(events)
                .map(parts -> messages.text("contents.dated", name, parts))
                .orElseGet(() -> messages.text("contents.events", name, events.all()));
    }

    /** The same, those without a date apart from the others, which are those on the timeline. */
    String count(ContentsRow.EventCount events) {
        return events.undated() == 0
                ? messages.text("contents.count", events.dated())
                : messages.text("contents.count.dated", events.dated(), events.undated());
    }

    /** What the two numbers are; empty where there is one. */
    Optional<String> hint(ContentsRow.EventCount events) {
        return Optional.of(events)
                .filter(count -> count.undated() > 0)
                .map(count -> messages.text("contents.count.hint", count.dated(), count.undated()));
    }
}
