package dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Which room may import which, and that no packages import each other in a circle. */
final class RoomRules {
    static final String NO_CYCLES = "no cycles";

    private RoomRules() {}

    static Stream<Rule> of(String root) {
        return Stream.concat(
                Rooms.MAY_IMPORT.entrySet().stream().map(room -> imports(root, room.getKey(), room.getValue())),
                Stream.of(everyClassHasARoom(root), noCycles(root)));
    }

    private static Rule imports(String root, String room, List<String> allowed) {
        String[] open = Rooms.packages(root, Stream.concat(allowed.stream(), Stream.of(room, "messages")));
        return Rule.of(
                "imports of " + room,
                noClasses()
                        .that()
                        .resideInAPackage(root + "." + room + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(open)))),
                "a room that knows only what it needs can be read, tested and replaced alone; "
                        + room
                        + " may import "
                        + (allowed.isEmpty() ? "no other room" : String.join(", ", allowed)));
    }

    private static Rule everyClassHasARoom(String root) {
        return Rule.of(
                "every class has a room",
                classes()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .resideInAnyPackage(Stream.concat(
                                        Stream.of(root),
                                        Stream.of(Rooms.packages(root, Rooms.MAY_IMPORT.keySet().stream())))
                                .toArray(String[]::new)),
                "a class outside the rooms escapes the rules on imports");
    }

    private static Rule noCycles(String root) {
        return Rule.of(
                NO_CYCLES,
                CompositeArchRule.of(slices().matching(root + ".(*)..").should().beFreeOfCycles())
                        .and(slices().matching(root + ".(*).(*)..").should().beFreeOfCycles())
                        .and(slices().matching(root + ".(**)").should().beFreeOfCycles()),
                "packages in a circle, at any depth, can only be understood and changed all at once");
    }
}
