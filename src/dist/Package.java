import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes of `target/dateline` what people install: an image with a Java of its own and a cache to start from, and of that the packages of the
 * system it runs on. Run by `mvn -Pdist package` with the version; what it makes is in `target/dist`.
 */
final class Package {

    /** What the program and its libraries need of Java. */
    private static final String MODULES = "javafx.controls,java.desktop,java.logging,java.management,java.naming,java.net.http,"
            + "java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private static final String DESCRIPTION = "Reads an article beside a timeline of its events";

    /** As in src/launcher/dateline, which says why. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xlog:disable",
            "-Xrs",
            "-XX:-UsePerfData",
            "-XX:+UseG1GC",
            "-XX:G1HeapRegionSize=1m",
            "-XX:InitialHeapSize=96m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:G1PeriodicGCInterval=300000",
            "-XX:G1ConcRefinementThreads=0",
            "-XX:+ExplicitGCInvokesConcurrent",
            "-XX:TrimNativeHeapInterval=30000",
            "--add-modules=javafx.controls",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-Donnxruntime.native.path=$APPDIR/native",
            "-Ddateline.fonts=$APPDIR/fonts",
            "-Ddateline.sheets=$APPDIR/sheets",
            "-XX:AOTCache=$APPDIR/dateline.aot");

    private final String version;
    private final boolean isMac;
    private final boolean isWindows;
    private final Path program = Path.of("target/dateline");
    private final Path out = Path.of("target/dist");
    private final Path work = Path.of("target/dist-work");

    private Package(String version, String system) {
        this.version = version;
        isMac = system.contains("mac");
        isWindows = system.contains("windows");
    }

    public static void main(String[] arguments) throws Exception {
        new Package(arguments[0], System.getProperty("os.name").toLowerCase(Locale.ROOT)).make();
    }

    private void make() throws Exception {
        delete(out);
        delete(work);
        Files.createDirectories(out);
        Files.createDirectories(work);
        Path image = image(runtime(), input());
        train(image);
        if (isMac || isWindows) {
            delete(java(image).getParent());
            for (String type : isMac ? List.of("dmg", "pkg") : List.of("msi", "exe")) {
                tool("jpackage", with(named(), "--type", type, "--app-image", image, "--dest", out, "--file-associations", associations()));
            }
        } else {
            launchByScript(image);
            run(List.of("sh", "src/dist/linux/package", image.toString(), version, out.toString()));
        }
    }

    /** A Java with JavaFX in it, whose libraries lie beside those of Java, so that nothing is unpacked at the first start. */
    private Path runtime() throws IOException {
        Path runtime = work.resolve("runtime");
        tool("jlink", List.of("--module-path", program.resolve("lib/javafx"), "--add-modules", MODULES, "--include-locales=en",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--output", runtime));
        Path libraries = runtime.resolve(isWindows ? "bin" : "lib");
        List<Path> jars = files(program.resolve("lib/javafx")).stream().filter(file -> file.toString().endsWith(".jar")).toList();
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(each -> each.getName().matches("[^/]+\\.(so|dll|dylib)")).toList()) {
                    Path library = libraries.resolve(entry.getName());
                    if (!Files.exists(library)) { // on Windows both bring the same of Microsoft
                        Files.copy(zip.getInputStream(entry), library);
                    }
                }
            }
        }
        return runtime;
    }

    /** What lies in the image as the program: all but JavaFX. */
    private Path input() throws IOException {
        Path input = Files.createDirectories(work.resolve("input"));
        List<Path> all = new ArrayList<>(files(program));
        all.addAll(files(program.resolve("lib")));
        for (Path file : all) {
            copy(file, input.resolve(file.getFileName()));
        }
        for (String unpacked : List.of("native", "fonts", "sheets")) {
            copyAll(program.resolve("lib").resolve(unpacked), input.resolve(unpacked));
        }
        return input;
    }

    private Path image(Path runtime, Path input) {
        List<Object> arguments = with(named(), "--type", "app-image", "--input", input, "--main-jar", "dateline-" + version + ".jar",
                "--main-class", "dateline.Main", "--runtime-image", runtime, "--dest", work, "--icon", icon());
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (isWindows) {
            arguments.add("--win-console"); // a program of the command line, too
        }
        tool("jpackage", arguments);
        return work.resolve(isMac ? "Dateline.app" : isWindows ? "Dateline" : "dateline");
    }

    /** Makes the cache from a run that reads an article and paints the window in memory, with the class path that the launcher will have. */
    private void train(Path image) throws Exception {
        Path app = image.resolve(isMac ? "Contents/app" : isWindows ? "app" : "lib/app").toAbsolutePath();
        hasten(settings(app));
        String classPath = classPath(app).replace("$APPDIR", app.toString());
        List<String> command = new ArrayList<>(List.of(java(image).toString()));
        JAVA_OPTIONS.stream()
                .map(option -> option.replace("AOTCache=", "AOTCacheOutput=").replace("$APPDIR", app.toString()))
                .forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, "dateline.Main", "rehearse", work.toString()));
        run(command);
    }

    /** Puts src/dist/linux/dateline in the place of the launcher. */
    private void launchByScript(Path image) throws IOException {
        Path app = image.resolve("lib/app");
        String options = Stream.concat(JAVA_OPTIONS.stream(), Stream.of("-XX:+UseTransparentHugePages"))
                .map(option -> '"' + option + '"')
                .collect(Collectors.joining(" "));
        String script = Files.readString(Path.of("src/dist/linux/dateline"))
                .replace("@options@", options)
                .replace("@classpath@", classPath(app));
        Files.writeString(image.resolve("bin/dateline"), script);
        Files.delete(settings(app));
        Files.delete(image.resolve("lib/libapplauncher.so"));
        for (Path tool : files(java(image).getParent())) {
            if (!tool.equals(java(image))) {
                Files.delete(tool);
            }
        }
    }

    private static Path settings(Path app) throws IOException {
        return files(app).stream().filter(file -> file.toString().endsWith(".cfg")).findFirst().orElseThrow();
    }

    /** The class path of the launcher, with $APPDIR for the folder. */
    private static String classPath(Path app) throws IOException {
        return Files.readAllLines(settings(app)).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Our own jar and picocli's first in the class path, as in src/launcher/dateline, which says why. */
    private static void hasten(Path settings) throws IOException {
        List<String> lines = Files.readAllLines(settings);
        List<String> jars = lines.stream().filter(line -> line.startsWith("app.classpath=")).toList();
        List<String> ordered = jars.stream()
                .sorted(Comparator.comparing((String jar) -> !jar.contains("dateline-")).thenComparing(jar -> !jar.contains("picocli-")))
                .toList();
        int first = lines.indexOf(jars.getFirst());
        List<String> others = new ArrayList<>(lines);
        others.removeAll(jars);
        others.addAll(first, ordered);
        Files.write(settings, others);
    }

    private Path java(Path image) {
        Path runtime = image.resolve(isMac ? "Contents/runtime/Contents/Home" : isWindows ? "runtime" : "lib/runtime");
        return runtime.resolve(isWindows ? "bin/java.exe" : "bin/java").toAbsolutePath();
    }

    private List<Object> named() {
        String name = isMac || isWindows ? "Dateline" : "dateline";
        // macOS takes no version that begins with 0
        return List.of("--name", name, "--app-version", isMac ? version.replaceFirst("^0\\.", "1.") : version, "--description",
                DESCRIPTION, "--vendor", "Dateline");
    }

    private Path icon() {
        return Path.of(isMac ? "src/dist/dateline.icns" : isWindows ? "src/dist/dateline.ico" : "resources/icons/dateline-256.png");
    }

    private Path associations() throws IOException {
        return Files.writeString(work.resolve("associations.properties"), """
                extension=dossier.json
                mime-type=application/vnd.dateline.dossier+json
                description=Dossier of Dateline
                """);
    }

    private static List<Object> with(List<Object> arguments, Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    private static void tool(String name, List<?> arguments) {
        int status = ToolProvider.findFirst(name)
                .orElseThrow()
                .run(System.out, System.err, arguments.stream().map(Object::toString).toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status);
        }
    }

    private static void run(List<String> command) throws Exception {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    each.toFile().setWritable(true);
                    Files.delete(each);
                }
            }
        }
    }
}
