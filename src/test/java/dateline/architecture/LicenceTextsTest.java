package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicenceTextsTest {

    private static final Pattern MAY_SHIP = Pattern.compile("<includedLicense>(.+?)</includedLicense>");

    @Test
    void theTextOfEveryLicenceThatMayShipShipsWithIt() throws IOException {
        List<String> named = MAY_SHIP.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(licence -> licence.group(1))
                .filter(licence -> !licence.equals("Apache-2.0"))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allMatch(licence -> Files.exists(Path.of("src/assembly/licenses", licence + ".txt")));
        assertThat(Path.of("LICENSE")).content().contains("Apache License");
    }
}
