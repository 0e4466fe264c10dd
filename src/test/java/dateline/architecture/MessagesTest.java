package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program asks for no message that is missing, and keeps none that nobody asks for. */
class MessagesTest {

    /**
     * Keys that the code builds from parts. What stands in a group must be a text or the constant of an enum in the code;
     * what does not comes from data.
     */
    private static final List<String> BUILT = List.of(
            "command\\.(?:export-)?(.+)",
            "key\\.(.+?)(?:-too)?",
            "keyboard\\.(?:group\\.)?(.+?)(?:\\.does)?",
            "menu\\.(?:(?:theme|highlighting)\\.)?(.+)",
            "find\\.(.+?)(?:\\.sign)?",
            "(?:find|palette|start)\\.(?:kind|caption)\\.(.+)",
            "start\\.(.+?)(?:\\.more)?",
            "preferences\\.(?:[a-z]+\\.)?(.+)",
            "start\\.example\\.(?:date|event)\\.\\d",
            "format\\.(.+)",
            "some-year\\.(.+)",
            "year\\.(.+)",
            "(.+)\\.hint",
            "(axis\\.year|axis\\.year\\.before)\\.million",
            "(.+)\\.unknown",
            "origin\\.(.+)",
            "columns\\.(.+)",
            "same\\.(.+)",
            "(?:group|axis)\\.(.+)",
            "status\\.(.+)",
            "byline\\.dated\\.(.+)",
            "print\\.matter\\.(.+)",
            "precision\\.(.+)",
            "toast\\.(.+)",
            "reason\\..+",
            "part-of-day\\.\\d+-\\d+",
            "division\\.\\d+",
            "(?:dateline\\.(?:[a-z]+\\.)?)?usage\\..+");

    @TempDir
    private Path folder;

    private Bundles bundles;

    @BeforeEach
    void readBundles() throws IOException {
        bundles = Bundles.in(Path.of("resources/i18n"));
    }

    @Test
    void everyKeyAskedForExists() {
        MessageUses uses = MessageUses.of(Program.COMPILED);

        assertThat(uses.keys).isNotEmpty();
        assertThat(missing(uses, bundles)).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(unused(MessageUses.of(Program.COMPILED), bundles, BUILT)).isEmpty();
    }

    @Test
    void everyWayOfBuildingKeysIsNeeded() {
        Set<String> named = MessageUses.of(Program.COMPILED).literals;

        assertThat(BUILT)
                .allSatisfy(pattern -> assertThat(bundles.keys())
                        .anyMatch(key -> Pattern.matches(pattern, key) && !named.contains(key)));
    }

    @Test
    void everyBundleOpenedExistsAndTheOtherWayRound() {
        assertThat(MessageUses.of(Program.COMPILED).bundles.keySet()).isEqualTo(bundles.names());
    }

    /** A negation and a denial are one status: "denied" would say of "Nobody was hurt" that somebody denies it. */
    @Test
    void everyBundleSaysWithTheSameWordsHowItStandsWithAnEvent() {
        for (Status status : Status.values()) {
            assertThat(bundles.said("status." + status))
                    .as(status.name())
                    .hasSize(1)
                    .doesNotContain("denied");
        }
    }

    @Test
    void bundlesAreSound() {
        assertThat(bundles.repeated()).isEmpty();
        assertThat(bundles.partlyTranslated()).isEmpty();
        assertThat(bundles.malformed()).isEmpty();
    }

    @Test
    void findsWhatIsMissingAndWhatIsUnused() throws IOException {
        MessageUses uses =
                uses("messages.text(yes ? \"a\" : \"b\") + messages.has(\"c\") + messages.text(\"d.\" + yes)");
        Bundles few = write("few.properties", "a=A\nd.YES=D\nd.NO=D\nd.x=D\nd.y=D\ne=E\n");

        assertThat(missing(uses, few)).containsExactlyInAnyOrder("b", "c");
        assertThat(unused(uses, few, List.of("d\\.([A-Z]+)", "d\\.x"))).containsExactly("d.NO", "d.y", "e");
        assertThat(uses.bundles).containsOnlyKeys("any");
    }

    @Test
    void findsWhatIsUnsound() throws IOException {
        write("few.properties", "a=A\na=B\nb={0,\n");
        Bundles unsound = write("few_de.properties", "a=A\n");

        assertThat(unsound.repeated()).containsExactly("few: a");
        assertThat(unsound.malformed()).containsExactly("few: b");
        assertThat(unsound.partlyTranslated()).containsExactly("few_de");
    }

    @Test
    void followsKeysThroughMethodsThatHandThemOn() throws IOException {
        MessageUses uses = uses("label(\"g\")");

        assertThat(uses.keys).containsOnlyKeys("g");
        assertThat(uses.bundles).containsOnlyKeys("any");
    }

    private static Set<String> missing(MessageUses uses, Bundles bundles) {
        Set<String> missing = new TreeSet<>(uses.keys.keySet());
        missing.removeAll(bundles.keys());
        return missing;
    }

    private static Set<String> unused(MessageUses uses, Bundles bundles, List<String> built) {
        Set<String> unused = new TreeSet<>(bundles.keys());
        unused.removeAll(uses.literals);
        unused.removeIf(key -> built.stream().anyMatch(pattern -> isBuilt(key, pattern, uses)));
        return unused;
    }

    private static boolean isBuilt(String key, String pattern, MessageUses uses) {
        Matcher matcher = Pattern.compile(pattern).matcher(key);
        return matcher.matches()
                && (matcher.groupCount() == 0
                        || uses.literals.contains(matcher.group(1))
                        || uses.constants.contains(matcher.group(1).toUpperCase(Locale.ROOT)));
    }

    private MessageUses uses(String expression) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("Asks.java"), """
            package planted;
            class Asks {
                dateline.messages.Messages messages = open("any");
                static dateline.messages.Messages open(String name) {
                    return dateline.messages.Messages.of(name, java.util.Locale.ENGLISH);
                }
                enum Answer { YES }
                String label(String key) { return text(1, key); }
                String text(int count, String key) { return messages.text(key, count); }
                String ask(boolean yes) { return %s; }
            }\
            """.formatted(expression));
        return MessageUses.of(JavaSources.compiled(source));
    }

    private Bundles write(String name, String text) throws IOException {
        Path i18n = Files.createDirectories(folder.resolve("i18n"));
        Files.writeString(i18n.resolve(name), text);
        return Bundles.in(i18n);
    }
}
