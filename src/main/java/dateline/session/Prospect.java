package dateline.session;

import dateline.time.TimeSpan;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What another date of the article that is read would change. It is worked out in the background, and again where the dossier
 * has changed meanwhile; until then the answer for the date before stays.
 */
public final class Prospect {

    /** A date to look at, which may be none. */
    private record Question(Optional<TimeSpan> published) {}

    private final Jobs.Lane lane;
    private final Function<Optional<TimeSpan>, Optional<Callable<Redating>>> work;
    private final Consumer<Redating> change;
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>(Outlook.NONE);
    private final ReadOnlyIntegerWrapper applications = new ReadOnlyIntegerWrapper();
    private Optional<Question> asked = Optional.empty();
    private Optional<Runnable> applied = Optional.empty();

    /**
     * Looks at nothing yet.
     *
     * @param work what has to be done to find out; nothing while that is not possible
     * @param change makes the change
     */
    Prospect(Jobs jobs, Function<Optional<TimeSpan>, Optional<Callable<Redating>>> work, Consumer<Redating> change) {
        this.lane = jobs.lane();
        this.work = work;
        this.change = change;
    }

    /** What the date that is looked at would change. */
    public ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    public Outlook outlook() {
        return outlook.get();
    }

    /** How often an article was given a date so far: it changes when one is. */
    public ReadOnlyIntegerProperty applicationsProperty() {
        return applications.getReadOnlyProperty();
    }

    /** Looks at what this date would change, none being one too; the date before is not applied any more. */
    public void look(Optional<TimeSpan> published) {
        asked = Optional.of(new Question(published));
        applied = Optional.empty();
        renew();
    }

    /** Looks at no date any more. */
    public void leave() {
        asked = Optional.empty();
        applied = Optional.empty();
        lane.drop();
        outlook.set(Outlook.NONE);
    }

    /** Gives the article the date that is looked at, as soon as it is known what that changes, and then does something more. */
    public void apply(Runnable then) {
        applied = asked.map(question -> then);
        settle();
    }

    /** What it is worked out from has changed. */
    void renew() {
        asked.ifPresent(question -> {
            outlook.set(new Outlook(outlook().redating(), true));
            work.apply(question.published())
                    .ifPresentOrElse(found -> lane.run(found, this::show, Prospect::fail), lane::drop);
        });
    }

    private void show(Redating redating) {
        outlook.set(new Outlook(Optional.of(redating), false));
        settle();
    }

    private void settle() {
        if (!outlook().pending()) {
            Optional<Redating> redating = outlook().redating();
            applied.ifPresent(then -> redating.ifPresent(known -> {
                leave();
                change.accept(known);
                then.run();
                applications.set(applications.get() + 1);
            }));
        }
    }

    private static void fail(Exception error) {
        throw new IllegalStateException(error);
    }
}
