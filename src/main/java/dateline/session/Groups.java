package dateline.session;

import dateline.article.Section;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.TextIndex;
import java.util.List;
import java.util.stream.Stream;

/** Which lanes there are, and in which an event is, for each grouping of a dossier. */
public final class Groups {

    private final Dossier dossier;
    private final TextIndex text;

    public Groups(Dossier dossier, TextIndex text) {
        this.dossier = dossier;
        this.text = text;
    }

    /** Every group, in the order of the dossier. */
    public List<Group> all(Grouping grouping) {
        return switch (grouping) {
            case ISSUE ->
                dossier.issues().stream()
                        .map(issue -> new Group(issue.id(), issue.name()))
                        .toList();
            case ACTOR ->
                dossier.actors().stream()
                        .map(actor -> new Group(actor.id(), actor.name()))
                        .toList();
            case ARTICLE ->
                dossier.articles().stream()
                        .map(article -> new Group(article.id(), article.title()))
                        .toList();
            case SECTION ->
                dossier.articles().stream()
                        .flatMap(article -> article.sections().stream())
                        .map(section -> new Group(section.heading().id(), section.title()))
                        .toList();
            case NONE -> List.of(Group.ALL);
        };
    }

    /** The keys of the groups that the event is in, the main one first, none twice; none when it is in no group. */
    public List<String> keys(Grouping grouping, Event event) {
        return switch (grouping) {
            case ISSUE -> distinct(event.issues());
            case ACTOR -> distinct(event.actors());
            case ARTICLE ->
                places(event).map(place -> place.article().id()).distinct().toList();
            case SECTION ->
                places(event)
                        .flatMap(place -> place.section().stream())
                        .map(Section::heading)
                        .map(heading -> heading.id())
                        .distinct()
                        .toList();
            case NONE -> List.of(Group.ALL.key());
        };
    }

    private static List<String> distinct(List<String> ids) {
        return ids.size() < 2 ? ids : ids.stream().distinct().toList();
    }

    private Stream<TextIndex.Place> places(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> text.place(mention.clause().block()).stream());
    }
}
