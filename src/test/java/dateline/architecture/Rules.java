package dateline.architecture;

import java.util.stream.Stream;

/** Every rule on classes. */
final class Rules {
    private Rules() {}

    static Stream<Rule> of(String root) {
        return Stream.of(
                        RoomRules.of(root),
                        LibraryRules.of(root),
                        ImportRules.of(root),
                        StateRules.of(root),
                        StyleRules.of(root))
                .flatMap(rules -> rules);
    }
}
