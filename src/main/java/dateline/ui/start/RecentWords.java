package dateline.ui.start;

import dateline.library.Recent;
import dateline.messages.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of something that was opened before. */
final class RecentWords {

    private static final int DAYS_WITH_NAMES = 7;
    private static final int MOST_NAMES = 3;

    private final Messages messages;
    private final Clock clock;
    private final Predicate<Path> isKept;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    /**
     * In the words of the messages.
     *
     * @param clock says what today is
     * @param isKept whether a file is the program's own, which nobody has named
     */
    RecentWords(Messages messages, Clock clock, Predicate<Path> isKept) {
        this.messages = messages;
        this.clock = clock;
        this.isKept = isKept;
        Locale locale = Locale.ENGLISH; // as are the messages
        weekday = DateTimeFormatter.ofPattern(messages.text("start.weekday"), locale);
        day = DateTimeFormatter.ofPattern(messages.text("start.day"), locale);
        dayOfYear = DateTimeFormatter.ofPattern(messages.text("start.day-of-year"), locale);
    }

    /** What it is called, and with how many others it was opened. */
    String title(Recent recent) {
        return recent.kind() == Recent.Kind.FILES
                ? messages.text("start.and-more", recent.title(), recent.paths().size() - 1)
                : recent.title();
    }

    /** What kind of thing it is, what its file is called, and where it is kept; of the program's own file only that it is one. */
    String about(Recent recent) {
        return recent.kind() == Recent.Kind.DOSSIER
                        && recent.path().filter(isKept).isPresent()
                ? messages.text("start.kept")
                : aboutNamed(recent);
    }

    private String aboutNamed(Recent recent) {
        String kind = switch (recent.kind()) {
            case FILE -> messages.text("start.file", ending(recent.place()));
            case FILES -> messages.text("start.files", recent.paths().size());
            case DOSSIER, FOLDER, PAGE, PASTE -> messages.text("start.kind." + recent.kind());
        };
        return switch (recent.kind()) {
            case PASTE -> kind;
            case FILE, FILES, DOSSIER ->
                messages.text("start.about", messages.text("start.about", kind, name(recent)), where(recent));
            case FOLDER, PAGE -> messages.text("start.about", kind, where(recent));
        };
    }

    /** When it was opened last. */
    String when(Recent recent) {
        return recent.opened().map(this::when).orElse("");
    }

    private String when(Instant opened) {
        LocalDate today = LocalDate.now(clock);
        LocalDate then = LocalDate.ofInstant(opened, clock.getZone());
        long ago = ChronoUnit.DAYS.between(then, today);
        if (ago <= 0) {
            return messages.text("start.today");
        } else if (ago == 1) {
            return messages.text("start.yesterday");
        } else if (ago < DAYS_WITH_NAMES) {
            return then.format(weekday);
        }
        return then.format(then.getYear() == today.getYear() ? day : dayOfYear);
    }

    /** Of several, the first few. */
    private static String name(Recent recent) {
        Stream<String> names = recent.paths().stream().map(Path::getFileName).map(String::valueOf);
        Stream<String> rest = recent.paths().size() > MOST_NAMES ? Stream.of("…") : Stream.empty();
        String named = Stream.concat(names.limit(MOST_NAMES), rest).collect(Collectors.joining(", "));
        return named.isEmpty() ? recent.place() : named;
    }

    private static String where(Recent recent) {
        return recent.path()
                .flatMap(path -> Optional.ofNullable(path.getParent()))
                .map(RecentWords::fromHome)
                .orElse(recent.place());
    }

    private static String fromHome(Path folder) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return folder.startsWith(home) && !folder.equals(home)
                ? home.relativize(folder).toString()
                : folder.toString();
    }

    private static String ending(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 || place.length() - dot > 9
                ? ""
                : place.substring(dot + 1).toUpperCase(Locale.ROOT);
    }
}
