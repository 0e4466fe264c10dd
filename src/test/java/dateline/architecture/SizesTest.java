package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.architecture.Sizes.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is small can be read in one go. */
class SizesTest {

    private static final Sizes PROGRAM = Sizes.of(Program.WRITTEN);

    private static final Predicate<String> BY_HAND =
            Pattern.compile("dateline\\.(extraction|dating)\\..*").asMatchPredicate();

    /** Classes older than the rule on fields. One that no longer needs its place here has to leave it. */
    private static final List<String> HOLD_MORE = List.of(
            "dateline.cli.SnapshotCommand",
            "dateline.cli.TagCommand",
            "dateline.importing.Draft",
            "dateline.session.Filters",
            "dateline.session.Gathering",
            "dateline.session.ReadingSession",
            "dateline.session.Saving",
            "dateline.timeline.Dealing",
            "dateline.timeline.Merging",
            "dateline.ui.card.EventForm",
            "dateline.ui.events.EventColumns",
            "dateline.ui.events.EventsPane",
            "dateline.ui.events.RowMenu",
            "dateline.ui.find.FindBar",
            "dateline.ui.reader.Highlights",
            "dateline.ui.reader.ReaderPane",
            "dateline.ui.redate.RedatingPane",
            "dateline.ui.redate.UndatedBar",
            "dateline.ui.shell.Panes",
            "dateline.ui.timeline.ChartPane",
            "dateline.ui.timeline.ErasView",
            "dateline.ui.timeline.HoverCard",
            "dateline.ui.timeline.LaneHeads",
            "dateline.ui.timeline.Overview",
            "dateline.ui.timeline.TimelineModel");

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
    void methodsDecideLittle() {
        assertThat(byHand(Sizes.over(6, PROGRAM.operators()))).hasSizeLessThanOrEqualTo(98);
        assertThat(others(Sizes.over(6, PROGRAM.operators()))).isEmpty();
    }

    @Test
    void objectsHoldLittle() {
        assertThat(byHand(Sizes.over(8, PROGRAM.fields()))).hasSizeLessThanOrEqualTo(8);
        assertThat(others(Sizes.over(8, PROGRAM.fields()))).containsExactlyInAnyOrderElementsOf(HOLD_MORE);
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
    void countsTheOperatorsOfMethodsByTheirNames() throws IOException {
        Sizes sizes = sizes("""
                package any;
                class Long {
                    boolean lone(boolean a) { return a || java.util.stream.Stream.of(a).anyMatch(b -> b && a); }
                    Object other(boolean a) { return new Object() { boolean inner() { return a & a && a; } }; }
                }""");

        assertThat(sizes.operators())
                .containsExactlyInAnyOrder(
                        new Measure("any.Long.lone", 2),
                        new Measure("any.Long.other", 0),
                        new Measure("any.Long.inner", 1));
        assertThat(Sizes.over(1, sizes.operators())).containsExactly(new Measure("any.Long.lone", 2));
    }

    @Test
    void countsTheFieldsOfObjects() throws IOException {
        Sizes sizes = sizes("""
                package any;
                class Long {
                    static final int NONE = 0;
                    int a, b;
                    enum Inner { ONE, TWO; private int c; }
                }""");

        assertThat(sizes.fields())
                .containsExactlyInAnyOrder(new Measure("any.Long", 2), new Measure("any.Long.Inner", 1));
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

    /** Those in the rooms that read English by hand-made rules, which are too many to name. */
    private static List<String> byHand(List<Measure> measures) {
        return names(measures).filter(BY_HAND).toList();
    }

    private static List<String> others(List<Measure> measures) {
        return names(measures).filter(BY_HAND.negate()).toList();
    }

    private static Stream<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::place);
    }

    private Sizes sizes(String text) throws IOException {
        Files.writeString(folder.resolve("Long.java"), text);
        return Sizes.of(JavaSources.parsed(folder));
    }
}
