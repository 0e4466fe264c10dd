package dateline.ui.find;

import dateline.article.Article;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.search.everywhere.ArticleFinds;
import dateline.search.everywhere.DossierFinds;
import dateline.time.TimeWords;

/** What the list of what was found says, to the eye and to the ear. */
final class ResultWords {

    private final Messages messages;
    private final TimeWords times;

    ResultWords(Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
    }

    /** Over the whole list, of a dossier with so many articles. */
    String title(DossierFinds finds, int articles) {
        return finds.isSought()
                ? messages.text("find.title", finds.query().text(), articles)
                : messages.text("find.everywhere");
    }

    /** In place of a list with nothing in it. */
    String nothing(DossierFinds finds) {
        return messages.text(finds.isSought() ? "find.nothing" : "find.hint");
    }

    String back() {
        return messages.text("find.back");
    }

    /** A kind and how much of it was found. */
    String kind(FindKind kind, DossierFinds finds) {
        return messages.text("find.kind." + kind, kind.count(finds));
    }

    /** Over what is of the kind. */
    String caption(FindKind kind) {
        return messages.text("find.caption." + kind);
    }

    String date(Event event) {
        return event.when(times).orElseGet(() -> messages.text("find.undated"));
    }

    String date(Article article) {
        return article.published().map(times::words).orElse("");
    }

    /** The date of the article and how many hits it has. */
    String count(ArticleFinds finds) {
        String date = date(finds.article());
        return date.isEmpty()
                ? messages.text("find.in-undated", finds.hits())
                : messages.text("find.in-article", date, finds.hits());
    }

    String more(int hits) {
        return messages.text("find.more", hits);
    }

    String events(int events) {
        return messages.text("find.events", events);
    }

    /** The line in a few words, for a screen reader. */
    String spoken(ResultLine line) {
        return switch (line) {
            case ResultLine.CaptionLine caption -> caption(caption.kind());
            case ResultLine.EventLine event ->
                messages.text(
                        "find.spoken",
                        event.find().name().words(),
                        date(event.find().event()));
            case ResultLine.ActorLine actor ->
                messages.text(
                        "find.spoken",
                        actor.find().name().words(),
                        events(actor.find().events().size()));
            case ResultLine.NoteLine note ->
                messages.text(
                        "find.spoken",
                        note.find().words().words(),
                        note.find().article().title());
            case ResultLine.ArticleLine article ->
                messages.text("find.spoken", article.finds().article().title(), count(article.finds()));
            case ResultLine.PassageLine passage -> passage.find().excerpt().words();
            case ResultLine.MoreLine more -> more(more.hits());
        };
    }
}
