package dateline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program obeys the rules on classes. That each rule can fail is shown by {@link PlantedViolationsTest}. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");

    static Stream<Rule> rules() {
        return Rules.of("dateline");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramObeys(Rule rule) {
        rule.rule().check(PROGRAM);
    }
}
