package dateline.session;

import dateline.article.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The places that the reader has jumped from, to go back to and forward again. */
public final class Trail {

    private static final int MOST = 200;

    private final Supplier<Optional<TextSpan>> here;
    private final Consumer<TextSpan> go;
    private final Deque<TextSpan> behind = new ArrayDeque<>();
    private final Deque<TextSpan> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();

    /**
     * An empty one.
     *
     * @param here where the reader is; empty before anything is on screen
     * @param go brings a place into sight
     */
    Trail(Supplier<Optional<TextSpan>> here, Consumer<TextSpan> go) {
        this.here = here;
        this.go = go;
    }

    /** Whether there is a place to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return back.getReadOnlyProperty();
    }

    /** Whether there is a place to go forward to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return forward.getReadOnlyProperty();
    }

    /** Remembers where the reader is, who is about to jump elsewhere. */
    void leave() {
        push(behind);
        ahead.clear();
        tell();
    }

    /** Goes back to where the reader jumped from last; nothing when there is no such place. */
    public void back() {
        step(behind, ahead);
    }

    /** Goes forward to where the reader came back from; nothing when there is no such place. */
    public void forward() {
        step(ahead, behind);
    }

    /** Begins anew with another dossier. */
    void forget() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void step(Deque<TextSpan> from, Deque<TextSpan> to) {
        if (!from.isEmpty()) {
            push(to);
            go.accept(from.pop());
            tell();
        }
    }

    private void push(Deque<TextSpan> places) {
        here.get().filter(place -> !place.equals(places.peek())).ifPresent(places::push);
        if (places.size() > MOST) {
            places.removeLast();
        }
    }

    private void tell() {
        back.set(!behind.isEmpty());
        forward.set(!ahead.isEmpty());
    }
}
