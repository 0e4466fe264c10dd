package dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyProperty;
import org.jspecify.annotations.NullMarked;

/** Names, null, and how an import fails. */
final class StyleRules {

    private static final String VAGUE =
            "(.*[a-z0-9])?(Manager|Helper|Util(s|ity|ities)?|Impl|Abstract|Base)([A-Z0-9].*)?";

    private StyleRules() {}

    static Stream<Rule> of(String root) {
        return Stream.of(
                nullMarked(root),
                namesSayTheJob(root),
                recordsHaveNoGetters(root),
                propertiesAreNamedSo(root),
                importsFailInOneWay(root),
                importFailuresCarryAKey(root));
    }

    private static Rule nullMarked(String root) {
        return Rule.of(
                "null-marked",
                classes().that().resideInAPackage(root + "..").should(liveInANullMarkedPackage()),
                "NullAway checks only packages that say they are null-marked, in a package-info.java");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package with @NullMarked",
                candidate -> candidate.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static Rule namesSayTheJob(String root) {
        return Rule.of(
                "names say the job",
                noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(".*[.$]" + VAGUE),
                "Manager, Helper, Util, Impl, Abstract and Base say nothing of what a class does");
    }

    private static Rule recordsHaveNoGetters(String root) {
        return Rule.of(
                "records have no getters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(
                                resideInAPackage(root + "..").and(describe("are records", JavaClass::isRecord)))
                        .should()
                        .haveNameMatching("(get|set)[A-Z].*"),
                "a record says title(), never getTitle(), and never changes");
    }

    private static Rule propertiesAreNamedSo(String root) {
        return Rule.of(
                "properties are named so",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .and()
                        .areNotPrivate()
                        .and()
                        .haveRawReturnType(assignableTo(ReadOnlyProperty.class))
                        .should()
                        .haveNameMatching(".*Property"),
                "JavaFX names the method that hands out a property titleProperty()");
    }

    private static Rule importsFailInOneWay(String root) {
        return Rule.of(
                "imports fail in one way",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + ".importing..")
                        .and()
                        .arePublic()
                        .should(declareOnlyExceptionsOf(root)),
                "whoever opens a file has one failure to tell, whatever the format");
    }

    private static ArchCondition<JavaMethod> declareOnlyExceptionsOf(String root) {
        return new ArchCondition<>("declare no checked exception but the one of importing") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getExceptionTypes().stream()
                        .filter(thrown -> !thrown.isAssignableTo(RuntimeException.class))
                        .filter(thrown -> !thrown.getPackageName().equals(root + ".importing"))
                        .forEach(thrown -> events.add(SimpleConditionEvent.violated(
                                method, "Method <" + method.getFullName() + "> throws " + thrown.getName())));
            }
        };
    }

    private static Rule importFailuresCarryAKey(String root) {
        return Rule.of(
                "import failures carry a key",
                classes()
                        .that()
                        .resideInAPackage(root + ".importing..")
                        .and()
                        .areAssignableTo(Throwable.class)
                        .should(condition(
                                "be checked and have a key()",
                                failure -> !failure.isAssignableTo(RuntimeException.class)
                                        && failure.tryGetMethod("key")
                                                .filter(key ->
                                                        key.getRawReturnType().isEquivalentTo(String.class))
                                                .isPresent())),
                "a failed import is told in the reader's language, from the bundle of the room");
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                if (!holds.test(candidate)) {
                    events.add(SimpleConditionEvent.violated(
                            candidate, "Class <" + candidate.getName() + "> does not " + description));
                }
            }
        };
    }
}
