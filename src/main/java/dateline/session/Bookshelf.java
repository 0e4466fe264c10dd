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

/** Opens whatever can be read, and remembers it, so that it can be opened again. */
public final class Bookshelf {

    private final Opening opening;
    private final Gathering gathering;
    private final Preferences preferences;
    private final Pastes pastes;
    private final String pasted;
    private final Jobs.Lane keeping;
    private List<Recent> asked = List.of();
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
            ask(List.of());
            opening.open(paths.getFirst());
        } else {
            ask(paths.stream().map(Bookshelf::recent).toList());
            gathering.open(paths);
        }
    }

    /** Makes a dossier of a page, which is fetched. */
    public void open(URI page) {
        String address = page.toString();
        ask(List.of(new Recent(Recent.Kind.PAGE, address, address, Optional.of(Instant.now()))));
        gathering.open(page);
    }

    /** Makes a dossier of a text that was pasted, and keeps the text. */
    public void paste(Document text) {
        ask(List.of());
        gathering.open(text);
        keeping.run(
                () -> pastes.keep(text.bytes()),
                kept -> kept.ifPresent(file -> await(List.of(Recent.of(Recent.Kind.PASTE, file)))),
                error -> {}); // then it cannot be opened again
    }

    /** Opens it again. */
    public void openAgain(Recent recent) {
        switch (recent.kind()) {
            case DOSSIER, FILE, FOLDER -> recent.path().ifPresent(path -> open(List.of(path)));
            case PASTE ->
                recent.path().ifPresent(path -> {
                    ask(List.of(Recent.of(Recent.Kind.PASTE, path)));
                    gathering.open(path, pasted);
                });
            case PAGE -> open(URI.create(recent.place()));
        }
    }

    private static Recent recent(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        return Recent.of(Files.isDirectory(whole) ? Recent.Kind.FOLDER : Recent.Kind.FILE, whole);
    }

    private void ask(List<Recent> recents) {
        keeping.drop();
        title = Optional.empty();
        await(recents);
    }

    /** Remembers these as soon as there is a title for them. */
    private void await(List<Recent> recents) {
        asked = recents;
        title.ifPresent(this::remember);
    }

    private void remember(Gathering.Opened opened) {
        title = Optional.of(opened.dossier().title());
        title.ifPresent(this::remember);
    }

    /** Of several that were asked for, those are not offered again that could not be read. */
    private void forgetUnread(Gathering.Outcome outcome) {
        if (outcome instanceof Gathering.Outcome.Gathered gathered && !gathered.added()) {
            List<String> unread = gathered.built().unread().stream()
                    .map(ImportException::file)
                    .toList();
            asked.stream().filter(recent -> unread.contains(recent.title())).forEach(preferences::forget);
        }
    }

    /** A single text is called as it calls itself; of several, and of a folder, the name says more than the title of the first. */
    private void remember(String called) {
        asked.reversed()
                .forEach(recent -> preferences.remember(
                        asked.size() == 1 && recent.kind() != Recent.Kind.FOLDER ? recent.titled(called) : recent));
    }
}
