package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where in the article the reader is. */
public final class ReadingPlace {

    /**
     * Where exactly the text stands.
     *
     * @param place the first on a line that the edge of the screen does not cut
     * @param top how far down the screen its line begins, in px
     */
    public record Spot(TextSpan place, double top) {}

    /** A wish to see a place; each is new, so that the same place can be wished for twice. */
    public static final class Visit {

        private final TextSpan place;
        private final Optional<Spot> spot;

        private Visit(TextSpan place, Optional<Spot> spot) {
            this.place = place;
            this.spot = spot;
        }

        public TextSpan place() {
            return place;
        }

        /** Where exactly the place is wished to stand; empty where it need only be in sight. */
        public Optional<Spot> spot() {
            return spot;
        }
    }

    /**
     * The text that is read.
     *
     * @param sections by their blocks
     * @param foot its last block
     */
    private record Text(String name, Map<String, Section> sections, Optional<Block> foot) {}

    /** Who reads looks at a line below the top: above it stands one letter in so many on screen. */
    private static final int ABOVE_READING_LINE = 3;

    private final ReadOnlyObjectWrapper<List<TextSpan>> onScreen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Visit>> visit = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Section>> section = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Bookmarks bookmarks;
    private Text text = new Text("", Map.of(), Optional.empty());
    private Optional<TextSpan> visited = Optional.empty();
    private boolean arrived;

    ReadingPlace(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    void read(Article article) {
        Map<String, Section> sections = article.sections().stream()
                .flatMap(each -> each.stream().map(block -> Map.entry(block.id(), each)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        text = new Text(
                Bookmarks.name(article), sections, Optional.of(article.blocks().getLast()));
        bookmarks.turnTo(text.name());
        scrolledTo(List.of());
    }

    /** The pieces of text that are on screen, one per block, in reading order. */
    public ReadOnlyObjectProperty<List<TextSpan>> onScreenProperty() {
        return onScreen.getReadOnlyProperty();
    }

    public List<TextSpan> onScreen() {
        return onScreen.get();
    }

    /**
     * The section that is read: that of the place last asked for or of the passage last selected, as long as it is on screen and the reader has not moved on from it; else
     * the one in which the reading line is, a third down the screen, or the last where the text ends. Empty where no section is on screen.
     */
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
        visit(new Visit(place, Optional.empty()));
    }

    /** Asks for the text to stand again as it stood. */
    void returnTo(Spot spot) {
        visit(new Visit(spot.place(), Optional.of(spot)));
    }

    private void visit(Visit wish) {
        attendTo(wish.place());
        visit.set(Optional.of(wish));
    }

    /** Tells that the reader looks at a place, as though they had asked for it; what is in sight already may not have to move. */
    void attendTo(TextSpan place) {
        visited = Optional.of(place);
        arrived = false;
        scrolledTo(onScreen());
    }

    /** Tells where the text stands. */
    public void stoppedAt(Spot now) {
        bookmarks.put(text.name(), now);
    }

    /** Where the text stands, or stood when it was left; empty before anything of it is on screen. */
    Optional<Spot> spot() {
        return bookmarks.spot(text.name());
    }

    /** Where each text was left. */
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Tells what has come on screen. */
    public void scrolledTo(List<TextSpan> pieces) {
        onScreen.set(List.copyOf(pieces));
        boolean seen = visited.filter(
                        place -> pieces.stream().anyMatch(piece -> piece.block().equals(place.block())))
                .isPresent();
        if (arrived && !seen) {
            visited = Optional.empty();
        }
        arrived = seen;
        locate();
    }

    /** Tells that the reader moves the text, and so has left the place that they asked for, also where it is still on screen. */
    public void movedOn() {
        visited = Optional.empty();
        locate();
    }

    private void locate() {
        section.set(visited.filter(place -> arrived).flatMap(this::sectionOf).or(this::sectionAtReadingLine));
    }

    private Optional<Section> sectionOf(TextSpan place) {
        return Optional.ofNullable(text.sections().get(place.block()));
    }

    /** Below the title it is the first, if that has a heading of its own; at the foot, where no more can come, the last. */
    private Optional<Section> sectionAtReadingLine() {
        List<TextSpan> pieces = onScreen();
        if (isAtFoot(pieces)) {
            return sectionOf(pieces.getLast());
        }
        List<TextSpan> inSections =
                pieces.stream().filter(piece -> sectionOf(piece).isPresent()).toList();
        boolean isBelowTitle = inSections.size() < pieces.size()
                && inSections.stream()
                        .findFirst()
                        .flatMap(this::sectionOf)
                        .filter(first -> !first.title().isBlank())
                        .isPresent();
        int above =
                isBelowTitle ? 0 : pieces.stream().mapToInt(TextSpan::length).sum() / ABOVE_READING_LINE;
        int passed = 0;
        for (TextSpan piece : inSections) {
            passed += piece.length();
            if (passed > above) {
                return sectionOf(piece);
            }
        }
        return Optional.empty();
    }

    /** Whether the end of the text is on screen, and its beginning is not. */
    private boolean isAtFoot(List<TextSpan> pieces) {
        return text.foot()
                .filter(last -> !pieces.isEmpty())
                .filter(last -> pieces.getLast().block().equals(last.id()))
                .filter(last -> pieces.getLast().end() >= last.text().length())
                .filter(last -> sectionOf(pieces.getFirst()).isPresent())
                .isPresent();
    }
}
