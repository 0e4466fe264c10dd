package dateline.session;

import dateline.session.Outlook.Knowledge;
import dateline.time.TimeSpan;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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

    /**
     * A date to look at, which may be none.
     *
     * @param isWhole whether the text is to be read with it, too
     * @param isOver whether nobody asks any more
     */
    private record Question(Optional<TimeSpan> published, boolean isWhole, AtomicBoolean isOver) {}

    /** Reads the text with another date, as it is read once it has that. */
    interface Reading {

        /**
         * The work of finding out what the text then tells; nothing where it is not read then.
         *
         * @param times what becomes of its times
         * @param isOver whether nobody wants to know any more
         */
        Optional<Callable<Redating>> of(Redating times, BooleanSupplier isOver);
    }

    private final Jobs.Lane lane;
    private final Function<Optional<TimeSpan>, Optional<Callable<Redating>>> work;
    private final Consumer<Redating> change;
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>(Outlook.NONE);
    private final ReadOnlyIntegerWrapper applications = new ReadOnlyIntegerWrapper();
    private Reading reading = (times, isOver) -> Optional.empty();
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

    /** How often an article was given a date so far before it was known what its text tells with that: it changes when one is. */
    public ReadOnlyIntegerProperty applicationsProperty() {
        return applications.getReadOnlyProperty();
    }

    /** From now on texts are read with the dates that are foreseen. */
    void readBy(Reading reading) {
        this.reading = reading;
    }

    /** Looks at what becomes of the times with this date, none being one too; the date before is not applied any more. */
    public void look(Optional<TimeSpan> published) {
        ask(published, false);
    }

    /** The same, and then, which takes longer, reads the text with the date. */
    public void foresee(Optional<TimeSpan> published) {
        ask(published, true);
    }

    private void ask(Optional<TimeSpan> published, boolean isWhole) {
        end();
        asked = Optional.of(new Question(published, isWhole, new AtomicBoolean()));
        applied = Optional.empty();
        renew();
    }

    private void end() {
        asked.ifPresent(question -> question.isOver().set(true));
        asked = Optional.empty();
    }

    /** Looks at no date any more. */
    public void leave() {
        end();
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
            outlook.set(new Outlook(outlook().redating(), Knowledge.PENDING));
            work.apply(question.published())
                    .ifPresentOrElse(
                            found -> lane.run(found, times -> show(question, times), Prospect::fail), lane::drop);
        });
    }

    private void show(Question question, Redating times) {
        outlook.set(new Outlook(Optional.of(times), Knowledge.TIMES));
        settle();
        if (question.isWhole() && !question.isOver().get()) {
            reading.of(times, question.isOver()::get)
                    .ifPresent(work -> lane.run(work, this::show, failed -> {})); // then the times are what is known
        }
    }

    private void show(Redating told) {
        outlook.set(new Outlook(Optional.of(told), Knowledge.EVENTS));
    }

    private void settle() {
        Outlook seen = outlook();
        if (!seen.isPending()) {
            applied.ifPresent(then -> seen.redating().ifPresent(known -> {
                leave();
                change.accept(known);
                then.run();
                applications.set(applications.get() + (seen.isFinal() ? 0 : 1));
            }));
        }
    }

    private static void fail(Exception error) {
        throw new IllegalStateException(error);
    }
}
