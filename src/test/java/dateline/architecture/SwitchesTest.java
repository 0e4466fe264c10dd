package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new case of a sealed type or an enum must be noticed by the compiler wherever it matters. */
class SwitchesTest {

    @TempDir
    private Path folder;

    @Test
    void switchesOverClosedTypesHaveNoDefault() {
        assertThat(Switches.withDefault(Program.COMPILED, "dateline")).isEmpty();
    }

    @Test
    void findsADefaultOverASealedType() throws IOException {
        assertThat(found("case Circle c -> 1; default -> 2;")).containsExactly("Shape.java:6");
    }

    @Test
    void findsAPatternThatTakesAll() throws IOException {
        assertThat(found("case Circle c -> 1; case Shape s -> 2;")).containsExactly("Shape.java:6");
    }

    @Test
    void allowsEveryCaseToBeNamed() throws IOException {
        assertThat(found("case Circle c -> 1; case Shape s when s.hashCode() > 1 -> 2; case Square s -> 2;"))
                .isEmpty();
    }

    @Test
    void findsADefaultOverAnEnumOfOurs() throws IOException {
        write("Colour.java", """
                package planted;
                enum Colour {
                    RED, BLUE;
                    static void paint(Colour colour) {
                        switch (colour) { case RED: break; default: break; }
                    }
                }""");

        assertThat(Switches.withDefault(JavaSources.compiled(folder), "planted"))
                .containsExactly("Colour.java:5");
    }

    @Test
    void allowsADefaultOverAnOpenType() throws IOException {
        write("Open.java", """
                package planted;
                class Open {
                    static int of(Object any, java.time.DayOfWeek day) {
                        return switch (day) { case MONDAY -> 1; default -> 2; }
                            + switch (any) { case String s -> 1; default -> 2; };
                    }
                }""");

        assertThat(Switches.withDefault(JavaSources.compiled(folder), "planted"))
                .isEmpty();
    }

    private List<String> found(String cases) throws IOException {
        write("Shape.java", """
                package planted;
                sealed interface Shape {
                    record Circle() implements Shape {}
                    record Square() implements Shape {}
                    static int corners(Shape shape) { return switch (shape) {
                        %s }; }
                }""".formatted(cases));
        return Switches.withDefault(JavaSources.compiled(folder), "planted");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
