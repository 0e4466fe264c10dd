package dateline.library.json;

import dateline.library.Problem;
import java.io.Serial;
import tools.jackson.core.JacksonException;

/** Reading ends here: the file asks for too much, or is something else altogether. */
final class Stopped extends JacksonException {

    @Serial
    private static final long serialVersionUID = 1L;

    final transient Problem problem;

    Stopped(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of(key, arguments);
    }
}
