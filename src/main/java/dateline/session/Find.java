package dateline.session;

import static java.util.stream.Collectors.toMap;

import dateline.article.Block;
import dateline.article.TextSpan;
import dateline.search.find.FindQuery;
import dateline.search.find.Finder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words being sought in the article that is read, and the hits. */
public final class Find {

    /**
     * The hits of a query.
     *
     * @param hits in reading order
     * @param number which hit is current, from 0; -1 when there is none
     */
    public record Hits(FindQuery query, List<TextSpan> hits, int number) {

        private static final Hits NONE = new Hits(FindQuery.NOTHING, List.of(), -1);

        /** The current hit. */
        public Optional<TextSpan> current() {
            return number < 0 ? Optional.empty() : Optional.of(hits.get(number));
        }

        /** Whether something is sought. */
        public boolean active() {
            return !query.text().isEmpty();
        }

        private Hits at(int place) {
            return new Hits(query, hits, hits.isEmpty() ? -1 : Math.floorMod(place, hits.size()));
        }
    }

    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final Jobs.Lane searches;
    private final ReadingPlace reading;
    private List<Block> blocks = List.of();
    private Comparator<TextSpan> inReadingOrder = Comparator.comparing(TextSpan::start);
    private Optional<TextSpan> here = Optional.empty();
    private Optional<ReadingPlace.Spot> before = Optional.empty();

    Find(Jobs jobs, ReadingPlace reading) {
        this.searches = jobs.promptLane();
        this.reading = reading;
    }

    void read(List<Block> text) {
        blocks = text;
        Map<String, Integer> order = IntStream.range(0, text.size())
                .boxed()
                .collect(toMap(number -> text.get(number).id(), number -> number));
        inReadingOrder = Comparator.<TextSpan, Integer>comparing(span -> order.getOrDefault(span.block(), 0))
                .thenComparing(TextSpan::start);
        forget();
        FindQuery query = hits.get().query();
        hits.set(Hits.NONE);
        if (!query.text().isEmpty()) {
            find(query);
        }
    }

    /** The hits of the newest query that has been answered. */
    public ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    public Hits hits() {
        return hits.get();
    }

    /** Seeks in the whole article; the first hit from what is on screen becomes the current one. */
    public void find(FindQuery query) {
        if (!hits.get().active()) {
            before = reading.spot();
            here = before.map(ReadingPlace.Spot::place);
        }
        seek(query);
    }

    /** Seeks in the article from a place in it, which the reader has come to and will be left at. */
    void findFrom(FindQuery query, TextSpan place) {
        clear();
        forget();
        here = Optional.of(place);
        seek(query);
    }

    /** The same, but the reader is left at the place, whether it is a hit or not. */
    void findAround(FindQuery query, TextSpan place) {
        clear();
        forget();
        here = Optional.of(place);
        seek(query, found -> hits.set(fromHere(query, found)));
    }

    private void seek(FindQuery query) {
        seek(query, found -> goTo(fromHere(query, found)));
    }

    private void seek(FindQuery query, Consumer<List<TextSpan>> then) {
        List<Block> text = blocks;
        searches.run(() -> new Finder(query).find(text), then, error -> then.accept(List.of()));
    }

    /** The next hit, after the last the first. */
    public void next() {
        goTo(hits.get().at(hits.get().number() + 1));
    }

    /** The previous hit, before the first the last. */
    public void previous() {
        goTo(hits.get().at(hits.get().number() - 1));
    }

    /** Seeks nothing any more and stays where the reader is. */
    public void clear() {
        searches.drop();
        hits.set(Hits.NONE);
    }

    /** Seeks nothing any more and returns to where the reader was before. */
    public void close() {
        clear();
        before.ifPresentOrElse(reading::returnTo, () -> here.ifPresent(reading::goTo));
        forget();
    }

    private void forget() {
        here = Optional.empty();
        before = Optional.empty();
    }

    private Hits fromHere(FindQuery query, List<TextSpan> found) {
        return new Hits(query, found, -1).at(firstFromHere(found));
    }

    private void goTo(Hits place) {
        hits.set(place);
        place.current().ifPresent(reading::goTo);
    }

    /** The first hit at or after the place where the search began, or else the first of all. */
    private int firstFromHere(List<TextSpan> found) {
        return IntStream.range(0, found.size())
                .filter(number -> here.isEmpty() || inReadingOrder.compare(found.get(number), here.get()) >= 0)
                .findFirst()
                .orElse(0);
    }
}
