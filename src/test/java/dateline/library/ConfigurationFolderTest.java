package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConfigurationFolderTest {

    @Test
    void onLinuxIsInTheXdgFolder() {
        Properties linux = system("Linux");

        assertThat(ConfigurationFolder.find(linux, Map.of("XDG_CONFIG_HOME", "/x")))
                .isEqualTo(Path.of("/x/dateline"));
        assertThat(ConfigurationFolder.find(linux, Map.of("XDG_CONFIG_HOME", "x")))
                .isEqualTo(Path.of("/home/me/.config/dateline"));
        assertThat(ConfigurationFolder.find(linux, Map.of())).isEqualTo(Path.of("/home/me/.config/dateline"));
        assertThat(ConfigurationFolder.find(linux, Map.of("HOME", "/other")))
                .as("of the one who starts it")
                .isEqualTo(Path.of("/other/.config/dateline"));
    }

    @Test
    void onMacOsIsInTheLibrary() {
        assertThat(ConfigurationFolder.find(system("Mac OS X"), Map.of()))
                .isEqualTo(Path.of("/home/me/Library/Application Support/Dateline"));
    }

    @Test
    void onWindowsIsAmongTheApplicationData() {
        assertThat(ConfigurationFolder.find(system("Windows 11"), Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Dateline"));
    }

    @Test
    void canBeNamedByAProperty() {
        Properties system = system("Linux");
        system.setProperty(ConfigurationFolder.OVERRIDE, "/elsewhere");

        assertThat(ConfigurationFolder.find(system, Map.of("XDG_CONFIG_HOME", "/x")))
                .isEqualTo(Path.of("/elsewhere"));
    }

    private static Properties system(String name) {
        Properties system = new Properties();
        system.setProperty("os.name", name);
        system.setProperty("user.home", "/home/me");
        return system;
    }
}
