package dateline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Source text as the JDK's own compiler reads it, so that no syntax is ever too new. */
record JavaSources(List<CompilationUnitTree> units, Trees trees, Types types) {

    /** Only read, as written. */
    static JavaSources parsed(Path folder) {
        return read(folder, false);
    }

    /** Read with the type of every expression; throws {@link IllegalStateException} when it does not compile. */
    static JavaSources compiled(Path folder) {
        return read(folder, true);
    }

    private static JavaSources read(Path folder, boolean compile) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problems, options, null, files.getJavaFileObjectsFromPaths(javaFiles(folder)));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            if (compile) {
                task.analyze();
            }
            requireNoErrors(problems);
            return new JavaSources(List.copyOf(units), Trees.instance(task), task.getTypes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireNoErrors(DiagnosticCollector<JavaFileObject> problems) {
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem.toString());
                });
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Number of lines from the first to the last character of a part of a file. */
    long lines(CompilationUnitTree unit, Tree part) {
        return line(unit, trees.getSourcePositions().getEndPosition(unit, part)) - firstLine(unit, part) + 1;
    }

    /** Where a part of a file stands, as {@code Name.java:12}. */
    String place(CompilationUnitTree unit, Tree part) {
        return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + firstLine(unit, part);
    }

    private long firstLine(CompilationUnitTree unit, Tree part) {
        return line(unit, trees.getSourcePositions().getStartPosition(unit, part));
    }

    private static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
