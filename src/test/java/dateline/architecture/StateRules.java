package dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.FieldsShould;
import java.util.Collection;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.WritableValue;

/** Who may hold and change state, and on which thread. */
final class StateRules {

    private static final DescribedPredicate<JavaClass> THREADS = or(
                    type(Thread.class),
                    assignableTo(Executor.class),
                    belongToAnyOf(Executors.class, CompletableFuture.class, Timer.class),
                    resideInAPackage("javafx.concurrent.."))
            .as("threads and executors");

    /** Static fields are final by another rule; these types can change nevertheless. */
    private static final DescribedPredicate<JavaClass> CHANGEABLE = or(
                    assignableTo(WritableValue.class),
                    assignableTo(StringBuilder.class),
                    resideInAPackage("java.util.concurrent.."),
                    assignableTo(Collection.class).or(assignableTo(Map.class)).and(concrete()))
            .as("a type that can change");

    private StateRules() {}

    static Stream<Rule> of(String root) {
        return Stream.of(
                threadsBehindJobs(root),
                runLaterBehindJobs(root),
                sessionIsReadOnly(root),
                noStaticState(root),
                noSingletons(root),
                noFrameworks(root));
    }

    private static DescribedPredicate<JavaClass> concrete() {
        return DescribedPredicate.describe("concrete", candidate -> !candidate.isInterface());
    }

    private static Rule threadsBehindJobs(String root) {
        return Rule.of(
                "threads behind jobs",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".*..")
                        .and()
                        .haveNameNotMatching(root + "\\.session\\.Jobs(\\$.*)?|" + root + "\\.fetching\\..*")
                        .should()
                        .dependOnClassesThat(THREADS),
                "one place decides what runs where and drops outdated results; tests pass it the same thread."
                        + " Only fetching waits for others, since nothing else ends a server that goes on and on");
    }

    private static Rule runLaterBehindJobs(String root) {
        return Rule.of(
                "run later behind jobs",
                noClasses()
                        .that()
                        .resideInAPackage(root + ".*..")
                        .should()
                        .callMethod(Platform.class, "runLater", Runnable.class),
                "the composition root gives Jobs the way back to the window's thread; a second way would race with it");
    }

    private static Rule sessionIsReadOnly(String root) {
        return Rule.of(
                "session is read-only",
                CompositeArchRule.of(noMethods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + ".session..")
                                .and()
                                .areNotPrivate()
                                .should()
                                .haveRawReturnType(assignableTo(WritableValue.class))
                                .allowEmptyShould(true))
                        .and(noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + ".session..")
                                .and()
                                .areNotPrivate()
                                .should()
                                .haveRawType(assignableTo(WritableValue.class))
                                .allowEmptyShould(true)),
                "state changes only through methods named for an intent, so that every change has one place");
    }

    private static FieldsShould noStaticFields(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should();
    }

    private static Rule noStaticState(String root) {
        return Rule.of(
                "no static state",
                CompositeArchRule.of(noStaticFields(root).notBeFinal().allowEmptyShould(true))
                        .and(noStaticFields(root).haveRawType(CHANGEABLE).allowEmptyShould(true)),
                "state that everyone can reach makes two windows, or two tests, disturb each other");
    }

    private static Rule noSingletons(String root) {
        return Rule.of(
                "no singletons",
                CompositeArchRule.of(noMethods()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage(root + "..")
                                .and()
                                .areStatic()
                                .should()
                                .haveNameMatching("(get)?[iI]nstance|getDefault")
                                .allowEmptyShould(true))
                        .and(noStaticFields(root)
                                .haveNameMatching("(?i)instance")
                                .allowEmptyShould(true)),
                "everything is built once, in the composition root, and handed on by constructors");
    }

    private static Rule noFrameworks(String root) {
        return Rule.of(
                "no frameworks",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.fxml..",
                                "javax.inject..",
                                "jakarta.inject..",
                                "com.google.inject..",
                                "com.google.common.eventbus..",
                                "org.greenrobot.."),
                "views are written in code and wired by constructors: the compiler then checks the wiring");
    }
}
