package dateline.exporting;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The events of a dossier as a list. */
public final class Chronicle {

    private Chronicle() {}

    /** In the order of time; those without one come last, in the order of the dossier. */
    public static List<Event> of(Dossier dossier) {
        return Stream.concat(
                        dossier.events().stream()
                                .filter(event -> event.time().isPresent())
                                .sorted(Comparator.comparing(
                                        event -> event.time().orElseThrow())),
                        dossier.events().stream().filter(event -> event.time().isEmpty()))
                .toList();
    }

    /** How many have no time. */
    public static long undated(Dossier dossier) {
        return dossier.events().stream().filter(event -> event.time().isEmpty()).count();
    }

    /** Whether a day can be written with a year of four digits, as most formats ask. */
    public static boolean isOfFourDigits(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }
}
