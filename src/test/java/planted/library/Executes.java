package planted.library;

import dateline.architecture.Breaks;
import java.util.concurrent.ExecutorService;

@Breaks("threads behind jobs")
record Executes(ExecutorService service) {}
