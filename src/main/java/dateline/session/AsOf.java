package dateline.session;

import dateline.article.Article;
import dateline.dossier.Event;
import dateline.dossier.Reports;
import dateline.dossier.TextIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The day from which the reader looks: of the events, only those are shown that had been reported by then. */
public final class AsOf {

    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LocalDate>> days = new ReadOnlyObjectWrapper<>(List.of());
    private Reports reports = new Reports(new TextIndex(List.of()));

    AsOf() {}

    /** The articles may have other dates; the day stays. */
    void read(List<Article> articles, Reports appeared) {
        reports = appeared;
        days.set(articles.stream()
                .flatMap(article -> Reports.day(article).stream())
                .distinct()
                .sorted()
                .toList());
    }

    /** The day; empty when everything is shown. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    public Optional<LocalDate> day() {
        return day.get();
    }

    /** The days on which articles appeared, in order. */
    public ReadOnlyObjectProperty<List<LocalDate>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    public List<LocalDate> days() {
        return days.get();
    }

    /** Looks from the end of this day, whether something appeared on it or not. */
    public void lookFrom(LocalDate then) {
        day.set(Optional.of(then));
    }

    /** Looks from now. */
    public void clear() {
        day.set(Optional.empty());
    }

    /** Looks from the last day before on which something appeared; from now, that is the last of all. Stays at the first. */
    public void earlier() {
        days().reversed().stream()
                .filter(each -> day().filter(now -> !each.isBefore(now)).isEmpty())
                .findFirst()
                .ifPresent(this::lookFrom);
    }

    /** Looks from the next day on which something appeared; after the last, from now. */
    public void later() {
        day.set(day().flatMap(
                        now -> days().stream().filter(each -> each.isAfter(now)).findFirst()));
    }

    /** Whether the event had been reported by the day. */
    public boolean knows(Event event) {
        return day().filter(then -> !reports.by(then, event)).isEmpty();
    }
}
