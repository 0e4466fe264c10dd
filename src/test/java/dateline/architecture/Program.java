package dateline.architecture;

import java.nio.file.Path;

/** The program's own source text, read once for all tests. */
final class Program {
    static final JavaSources WRITTEN = JavaSources.parsed(Path.of("src/main/java"));
    static final JavaSources COMPILED = JavaSources.compiled(Path.of("src/main/java"));

    private Program() {}
}
