package dateline.ui.contents;

import dateline.messages.Messages;
import dateline.time.TimeWords;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the side bar says, to the eye and to the ear. */
final class ContentsWords {

    /** What ends a heading that is a sentence; what is said of it goes on behind a comma. */
    private static final Pattern END = Pattern.compile("[.,:;…]+$");

    private final Messages messages;
    private final TimeWords times;
    private final ReadSoFar soFar;

    ContentsWords(Messages messages, TimeWords times, ReadSoFar soFar) {
        this.messages = messages;
        this.times = times;
        this.soFar = soFar;
    }

    /** The words of the row. */
    String name(ContentsRow row) {
        return switch (row) {
            case ContentsRow.Caption caption -> messages.text(caption.group());
            case ContentsRow.ArticleRow article -> article.article().title();
            case ContentsRow.SectionRow section -> section.section().title();
            case ContentsRow.PartRow part -> part.words();
            case ContentsRow.IssueRow issue -> issue.issue().name();
            case ContentsRow.ActorRow actor -> actor.actor().name();
        };
    }

    /** When the article appeared. */
    String date(ContentsRow.ArticleRow row) {
        return row.article().published().map(times::words).orElseGet(() -> messages.text("contents.no-date"));
    }

    /** The row in a few words, for a screen reader; of what can be followed, whether it is. */
    String spoken(ContentsRow row, boolean isFollowed) {
        return isFollowed ? spoken(row) : messages.text("contents.not-followed", spoken(row));
    }

    private String spoken(ContentsRow row) {
        String name = END.matcher(name(row)).replaceFirst("");
        return switch (row) {
            case ContentsRow.Caption caption -> caption.folded() ? messages.text("contents.folded", name) : name;
            case ContentsRow.ArticleRow article ->
                messages.text("contents.article", name, date(article), article.events());
            case ContentsRow.SectionRow section ->
                messages.text(section.outside() ? "contents.outside" : "contents.events", name, section.events());
            case ContentsRow.PartRow part -> name;
            case ContentsRow.IssueRow issue -> spoken(name, issue.events());
            case ContentsRow.ActorRow actor -> spoken(name, actor.events());
        };
    }

    /** A number of events, for the eye. */
    String count(int events) {
        return messages.text("contents.count", events);
    }

    /** How much of the article has been read; nothing where all of it is on screen. */
    String read() {
        return soFar.hundredthsProperty()
                .get()
                .map(hundredths -> messages.text("contents.read", hundredths))
                .orElse("");
    }

    /** Runs the action whenever that is another. */
    void onRead(Runnable action) {
        soFar.hundredthsProperty().subscribe(action);
    }

    /** The line under the title of the article that is read. */
    String dateAndRead(ContentsRow.ArticleRow row) {
        return read().isEmpty() ? date(row) : messages.text("contents.date.read", date(row), read());
    }

    private String spoken(String name, ContentsRow.EventCount events) {
        return hint(events)
                .map(parts -> messages.text("contents.dated", name, parts))
                .orElseGet(() -> messages.text("contents.events", name, events.own()));
    }

    /** The same, those without a date apart from the others, which are those on the timeline. */
    String count(ContentsRow.EventCount events) {
        return events.undated() == 0
                ? messages.text("contents.count", events.dated())
                : messages.text("contents.count.dated", events.dated(), events.undated());
    }

    /** What the two numbers are, and how many there are that they leave out; empty where there is one number, and it is of all. */
    Optional<String> hint(ContentsRow.EventCount events) {
        return Optional.of(events)
                .filter(count -> count.undated() + count.elsewhere() > 0)
                .map(count -> messages.text("contents.count.hint", count.dated(), count.undated(), count.elsewhere()));
    }
}
