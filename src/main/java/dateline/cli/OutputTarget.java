package dateline.cli;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.TextIndex;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at what stands where a dossier is to be written, so that nothing else is lost to it.
 *
 * @param read what is read, and must not be written over
 * @param stated the note of times that a document states, and not a person
 */
record OutputTarget(List<Path> read, String stated) {

    private static final Set<Origin> OF_PERSONS = EnumSet.of(Origin.ACCEPTED, Origin.EDITED, Origin.REJECTED);

    /** The key of the sentence that says why nothing should be written there; empty where nothing speaks against it. */
    Optional<String> refusal(Path to) {
        if (!Files.exists(to)) {
            return Optional.empty();
        } else if (!Files.isRegularFile(to)) {
            return Optional.of("build.special");
        } else if (read.stream().anyMatch(file -> isSame(file, to))) {
            return Optional.of("build.input");
        }
        if (!DossierFile.isDossier(to)) {
            return Optional.of("build.other");
        }
        return loss(to);
    }

    /** What a dossier would lose; of one that cannot be read, nobody knows. */
    private Optional<String> loss(Path dossier) {
        try {
            return isWorkedOn(new DossierFile().read(dossier).dossier())
                    ? Optional.of("build.corrected")
                    : Optional.empty();
        } catch (DossierException unread) {
            return Optional.of("build.unread");
        }
    }

    private boolean isWorkedOn(Dossier dossier) {
        boolean marked = dossier.articles().stream()
                .anyMatch(article -> !article.annotations().isEmpty());
        TextIndex text = new TextIndex(dossier.articles());
        return marked
                || dossier.issues().stream().anyMatch(Issue::isOfAPerson)
                || dossier.events().stream().anyMatch(event -> isOfAPerson(event) || isRetitled(event, text));
    }

    /** Whether what a document states is called otherwise than it is there. */
    private static boolean isRetitled(Event event, TextIndex text) {
        return event.origin() == Origin.CURATED
                && event.mentions().stream()
                        .map(Mention::clause)
                        .noneMatch(passage -> text.place(passage.block())
                                .filter(place -> place.block().text(passage).equals(event.title()))
                                .isPresent());
    }

    /** Whether a person said anything of it: what a document states has no word that names what happened. */
    private boolean isOfAPerson(Event event) {
        boolean added = event.origin() == Origin.CURATED
                && event.mentions().stream()
                        .anyMatch(mention -> mention.trigger().isPresent());
        boolean timed = event.curated()
                .filter(curated -> !curated.note().equals(stated))
                .isPresent();
        return added || timed || event.isStarred() || OF_PERSONS.contains(event.origin());
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
