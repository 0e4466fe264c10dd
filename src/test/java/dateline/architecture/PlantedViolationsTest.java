package dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule reports exactly the classes planted to break it, so a rule that finds nothing has looked. */
class PlantedViolationsTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted", "circular");

    /** What a line of a report speaks of: the first name in it, of a class or of a member. */
    private static final Pattern SUBJECT = Pattern.compile("(?m)^[^<\\n]*<((?:planted|circular)[\\w.]*)");

    /** Planted imports run in many circles, so those meant to be found have a root of their own. */
    static Stream<Rule> rules() {
        return Stream.concat(
                Rules.of("planted").filter(rule -> !rule.name().equals(RoomRules.NO_CYCLES)),
                Rules.of("circular").filter(rule -> rule.name().equals(RoomRules.NO_CYCLES)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsThePlantedViolation(Rule rule) {
        Set<String> reported = reportedBy(rule);

        assertThat(plantedFor(rule))
                .isNotEmpty()
                .allSatisfy(planted -> assertThat(reported)
                        .anyMatch(subject -> subject.equals(planted) || subject.startsWith(planted + ".")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesAloneWhatIsAllowed(Rule rule) {
        assertThat(reportedBy(rule)).noneMatch(subject -> subject.contains(".Allowed"));
    }

    @Test
    void everyPlantedViolationNamesARule() {
        Set<String> names = rules().map(Rule::name).collect(Collectors.toSet());

        assertThat(PLANTED.stream().filter(planted -> planted.isAnnotatedWith(Breaks.class)))
                .allSatisfy(planted -> assertThat(names).contains(ruleOf(planted)));
    }

    private static Set<String> plantedFor(Rule rule) {
        return PLANTED.stream()
                .filter(planted -> planted.isAnnotatedWith(Breaks.class))
                .filter(planted -> ruleOf(planted).equals(rule.name()))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static String ruleOf(JavaClass planted) {
        return planted.getAnnotationOfType(Breaks.class).value();
    }

    private static Set<String> reportedBy(Rule rule) {
        String report = String.join(
                "\n", rule.rule().evaluate(PLANTED).getFailureReport().getDetails());
        return SUBJECT.matcher(report).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
