package dateline.library.json;

import dateline.library.Problem;
import java.io.IOException;
import java.io.Serial;

/** A file that is not touched, for a reason that can be told. */
final class Refused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    final transient Problem problem;

    Refused(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of(key, arguments);
    }
}
