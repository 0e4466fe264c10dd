package dateline.session;

import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.library.Pastes;
import dateline.library.Recent;
import dateline.library.json.DossierFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens whatever can be read, and remembers it, so that it can be opened again. */
public final class Bookshelf {

    private final Opening opening;
    private final Gathering gathering;
    private final Preferences preferences;
    private final Pastes pastes;
    private final String pasted;
    private final Jobs.Lane keeping;
    private Optional<Recent> asked = Optional.empty();
    private Optional<String> title = Optional.empty();

    /**
     * Remembers in the preferences what is opened here, once it is open.
     *
     * @param pasted what a text is called that was pasted and has no title
     */
    public Bookshelf(
            Opening opening, Gathering gathering, Preferences preferences, Pastes pastes, String pasted, Jobs jobs) {
        this.opening = opening;
        this.gathering = gathering;
        this.preferences = preferences;
        this.pastes = pastes;
        this.pasted = pasted;
        this.keeping = jobs.lane();
        gathering
                .openedProperty()
                .subscribe(opened -> opened.filter(Gathering.Opened::isFirst).ifPresent(this::remember));
        gathering.outcomeProperty().subscribe(outcome -> outcome.ifPresent(this::forgetUnread));
    }

    /** Opens a dossier, or makes one of the files and folders. */
    public void open(List<Path> paths) {
        if (paths.size() == 1 && DossierFile.isDossier(paths.getFirst())) {
            ask(Optional.empty());
            opening.open(paths.getFirst());
        } else {
            ask(recent(paths));
            gathering.open(paths);
        }
    }

    /** Makes a dossier of a page, which is fetched. */
    public void open(URI page) {
        String address = page.toString();
        ask(Optional.of(new Recent(Recent.Kind.PAGE, address, address, Optional.of(Instant.now()))));
        gathering.open(page);
    }

    /** Makes a dossier of a text that was pasted, and keeps the text. */
    public void paste(Document text) {
        ask(Optional.empty());
        gathering.open(text);
        keeping.run(
                () -> pastes.keep(text.bytes()),
                kept -> await(kept.map(file -> Recent.of(Recent.Kind.PASTE, file))),
                error -> {}); // then it cannot be opened again
    }

    /** Opens it again. */
    public void openAgain(Recent recent) {
        switch (recent.kind()) {
            case DOSSIER, FILE, FILES, FOLDER ->
                Optional.of(recent.paths()).filter(paths -> !paths.isEmpty()).ifPresent(this::open);
            case PASTE ->
                recent.path().ifPresent(path -> {
                    ask(Optional.of(Recent.of(Recent.Kind.PASTE, path)));
                    gathering.open(path, pasted);
                });
            case PAGE -> open(URI.create(recent.place()));
        }
    }

    private static Optional<Recent> recent(List<Path> paths) {
        List<Path> whole =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        return switch (whole.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(recent(whole.getFirst()));
            default -> Optional.of(several(whole));
        };
    }

    private static Recent several(List<Path> paths) {
        return new Recent(
                Recent.Kind.FILES,
                String.valueOf(paths.getFirst().getFileName()),
                paths.stream().map(Path::toString).collect(Collectors.joining("\n")),
                Optional.of(Instant.now()));
    }

    private static Recent recent(Path path) {
        return Recent.of(Files.isDirectory(path) ? Recent.Kind.FOLDER : Recent.Kind.FILE, path);
    }

    private void ask(Optional<Recent> recent) {
        keeping.drop();
        title = Optional.empty();
        await(recent);
    }

    /** Remembers it as soon as there is a title for it. */
    private void await(Optional<Recent> recent) {
        asked = recent;
        title.ifPresent(this::remember);
    }

    private void remember(Gathering.Opened opened) {
        title = Optional.of(opened.built().dossier().title());
        title.ifPresent(this::remember);
    }

    /** Of several that were asked for, those are not offered again that could not be read. */
    private void forgetUnread(Gathering.Outcome outcome) {
        if (outcome instanceof Gathering.Outcome.Gathered gathered && !gathered.added()) {
            List<String> unread = gathered.built().unread().stream()
                    .map(ImportException::file)
                    .toList();
            asked.ifPresent(recent -> forget(recent, unread));
        }
    }

    private void forget(Recent several, List<String> unread) {
        List<Path> read = several.paths().stream()
                .filter(path -> !unread.contains(String.valueOf(path.getFileName())))
                .toList();
        boolean isLess = !read.isEmpty() && read.size() < several.paths().size(); // of one name all may seem unread
        if (several.kind() == Recent.Kind.FILES && isLess) {
            preferences.forget(several);
            await(recent(read));
        }
    }

    /** A text is called as it calls itself, several as the first does; of a folder the name says more. */
    private void remember(String called) {
        asked.ifPresent(
                recent -> preferences.remember(recent.kind() == Recent.Kind.FOLDER ? recent : recent.titled(called)));
    }
}
