package dateline.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where the program keeps what is the user's own, as each system has it. */
public final class ConfigurationFolder {

    /** The system property that names another folder. */
    public static final String OVERRIDE = "dateline.home";

    private ConfigurationFolder() {}

    /** The folder for these system properties and environment variables; it need not exist yet. */
    public static Path find(Properties system, Map<String, String> environment) {
        String chosen = system.getProperty(OVERRIDE, "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen);
        }
        Path home = Path.of(system.getProperty("user.home", ""));
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        } else if (name.startsWith("windows")) {
            return or(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Dateline");
        }
        Path own = or(environment.get("HOME"), home); // Java asks the list of users for the home, not who starts it
        return or(environment.get("XDG_CONFIG_HOME"), own.resolve(".config")).resolve("dateline");
    }

    // the XDG specification has relative paths ignored
    private static Path or(@Nullable String set, Path otherwise) {
        return set != null && !set.isEmpty() && Path.of(set).isAbsolute() ? Path.of(set) : otherwise;
    }
}
