package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.architecture.Sizes.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is small can be read in one go. */
class SizesTest {

    private static final Sizes PROGRAM = Sizes.of(Program.WRITTEN);

    @TempDir
    private Path folder;

    @Test
    void filesStaySmall() {
        assertThat(Sizes.percentile(0.5, PROGRAM.files())).as("median").isLessThanOrEqualTo(60);
        assertThat(Sizes.percentile(0.9, PROGRAM.files())).as("nine in ten").isLessThanOrEqualTo(190);
        assertThat(Sizes.over(400, PROGRAM.files())).isEmpty();
    }

    @Test
    void methodsStaySmall() {
        assertThat(Sizes.percentile(0.9, PROGRAM.methods())).as("nine in ten").isLessThanOrEqualTo(15);
        assertThat(Sizes.over(50, PROGRAM.methods())).isEmpty();
    }

    @Test
    void constructorsTakeFewArguments() {
        assertThat(Sizes.over(6, PROGRAM.constructors())).isEmpty();
    }

    @Test
    void countsTheLinesOfFilesAndMethods() throws IOException {
        Sizes sizes = sizes("class Long {\n    void method() {\n" + "        method();\n".repeat(100) + "    }\n}");

        assertThat(sizes.files()).containsExactly(new Measure("Long.java:1", 104));
        assertThat(sizes.methods()).containsExactly(new Measure("Long.java:2", 102));
        assertThat(Sizes.over(50, sizes.methods())).hasSize(1);
    }

    @Test
    void countsTheArgumentsOfConstructorsAndRecords() throws IOException {
        Sizes sizes = sizes("""
                class Long {
                    Long(int a, int b, int c, int d, int e, int f, int g) {}
                    record Wide(int a, int b, int c, int d, int e, int f, int g) { static int NONE = 0; }
                }""");

        assertThat(Sizes.over(6, sizes.constructors()))
                .containsExactlyInAnyOrder(new Measure("Long.java:2", 7), new Measure("Long.java:3", 7));
    }

    @Test
    void leavesOutFilesThatOnlyDescribeAPackage() throws IOException {
        Files.writeString(folder.resolve("package-info.java"), "package any;");

        assertThat(Sizes.of(JavaSources.parsed(folder)).files()).isEmpty();
    }

    @Test
    void takesThePercentileAsTheSmallestSizeThatTheShareDoesNotExceed() {
        List<Measure> oneToTen = LongStream.rangeClosed(1, 10)
                .mapToObj(size -> new Measure("any", size))
                .toList();

        assertThat(Sizes.percentile(0.5, oneToTen)).isEqualTo(5);
        assertThat(Sizes.percentile(0.9, oneToTen)).isEqualTo(9);
        assertThat(Sizes.percentile(0.91, oneToTen)).isEqualTo(10);
    }

    private Sizes sizes(String text) throws IOException {
        Files.writeString(folder.resolve("Long.java"), text);
        return Sizes.of(JavaSources.parsed(folder));
    }
}
