package dateline.library.json;

import dateline.library.Place;
import dateline.library.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what a failure of the file system or of the parser means to a person. */
final class Problems {

    private static final String CUT = "Unexpected end-of-input";
    private static final String DUPLICATE = "Duplicate Object property ";

    private Problems() {}

    /** Why a file could not be read. */
    static Problem ofReading(IOException failure) {
        return switch (failure) {
            case Refused refused -> refused.problem;
            case NoSuchFileException missing -> Problem.of("file.missing");
            case AccessDeniedException denied -> Problem.of("file.denied");
            case CharacterCodingException other -> Problem.of("file.encoding");
            default -> Problem.of("file.unreadable", reason(failure));
        };
    }

    /** Why a file could not be saved in its folder. */
    static Problem ofSaving(IOException failure, Path file) {
        return switch (failure) {
            case Refused refused -> refused.problem;
            case NoSuchFileException missing ->
                Problem.of("save.folder", folder(file).toString());
            case FileAlreadyExistsException inTheWay ->
                Problem.of("save.blocked", folder(file).toString());
            case AccessDeniedException denied ->
                Problem.of("save.denied", folder(file).toString());
            default -> Problem.of("save.failed", reason(failure));
        };
    }

    private static String reason(IOException failure) {
        return failure instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : failure.toString();
    }

    private static Path folder(Path file) {
        Path path = file.toAbsolutePath();
        return Objects.requireNonNullElse(path.getParent(), path);
    }

    /** Why a text is not JSON, or more than is accepted; {@code reached} is where the parser stands. */
    static Problem ofParsing(JacksonException failure, TokenStreamLocation reached) {
        Optional<TokenStreamLocation> told =
                Optional.ofNullable(failure.getLocation()).filter(location -> location.getLineNr() > 0);
        return parsing(failure).at(place(told.orElse(reached)));
    }

    private static Problem parsing(JacksonException failure) {
        String reason = Objects.requireNonNullElse(failure.getOriginalMessage(), "");
        return switch (failure) {
            case Stopped stopped -> stopped.problem;
            case UnexpectedEndOfInputException cut -> Problem.of("json.cut");
            default -> parsing(reason);
        };
    }

    /** What the parser tells by words alone. */
    private static Problem parsing(String reason) {
        if (reason.startsWith(DUPLICATE)) {
            return Problem.of("json.duplicate", reason.substring(DUPLICATE.length()));
        }
        return reason.startsWith(CUT) ? Problem.of("json.cut") : Problem.of("json.broken", reason);
    }

    static Place place(TokenStreamLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
