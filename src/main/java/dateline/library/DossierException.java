package dateline.library;

import dateline.messages.Messages;
import java.nio.file.Path;
import java.util.List;

/** A file that could not be read or saved. Its problems are for people; the message is for developers. */
public final class DossierException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<Problem> problems;

    /** The problems are in the order of the file; there is at least one. */
    public DossierException(Path file, List<Problem> problems) {
        super(file + ": " + problems);
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** One problem, and the failure it was told by. */
    public DossierException(Path file, Problem problem, Throwable cause) {
        super(file + ": " + problem, cause);
        this.file = file;
        this.problems = List.of(problem);
    }

    public Path file() {
        return file;
    }

    /** At least one; the last may say that there are more. */
    public List<Problem> problems() {
        return problems;
    }

    /** One line for each problem, as {@link Problem#line}; the messages are those of the bundle {@code library}. */
    public List<String> lines(Messages messages) {
        return problems.stream()
                .map(problem -> problem.line(file.toString(), messages))
                .toList();
    }
}
