package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dateline.article.Article;
import dateline.article.Section;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where in the article the reader is. */
public final class Reading {

    /** A wish to see a place; each is new, so that the same place can be wished for twice. */
    public static final class Visit {

        private final TextSpan place;

        private Visit(TextSpan place) {
            this.place = place;
        }

        public TextSpan place() {
            return place;
        }
    }

    private final ReadOnlyObjectWrapper<List<TextSpan>> onScreen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Section>> section = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<String, Section> sections = Map.of();

    Reading() {}

    void read(Article article) {
        sections = article.sections().stream()
                .flatMap(each -> each.stream().map(block -> Map.entry(block.id(), each)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        scrolledTo(List.of());
    }

    /** The pieces of text that are on screen, one per block, in reading order. */
    public ReadOnlyObjectProperty<List<TextSpan>> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    public List<TextSpan> onScreen() {
        return onScreen.get();
    }

    /** The section at the top of the screen; empty above the first. */
    public ReadOnlyObjectProperty<Optional<Section>> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    public Optional<Section> section() {
        return section.get();
    }

    /** The place last asked for, for the view of the text to bring into sight. */
    public ReadOnlyObjectProperty<Optional<Visit>> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** Asks for a place to be brought into sight. */
    public void goTo(TextSpan place) {
        visit.set(Optional.of(new Visit(place)));
    }

    /** Tells what has come on screen. */
    public void scrolledTo(List<TextSpan> pieces) {
        onScreen.set(List.copyOf(pieces));
        section.set(pieces.stream()
                .flatMap(piece -> Optional.ofNullable(sections.get(piece.block())).stream())
                .findFirst());
    }
}
