package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NodePoolTest {

    private final Pane pane = new Pane();
    private final NodePool<String, Region> pool = new NodePool<>(
            pane, word -> word, word -> new Region(), (word, region) -> region.setAccessibleText(word + "!"));

    private List<String> shown() {
        return pane.getChildren().stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void showsThingsInTheirOrder() {
        pool.show(List.of("one", "two"));
        pool.show(List.of("three", "two"));

        assertThat(shown()).containsExactly("three!", "two!");
        assertThat(pool.node("one")).isEmpty();
    }

    @Test
    void keepsTheNodeOfAThingThatStays() {
        pool.show(List.of("one", "two"));
        Node two = pool.node("two").orElseThrow();
        pool.show(List.of("two", "three"));

        assertThat(pool.node("two")).containsSame((Region) two);
        assertThat(pane.getChildren().getFirst()).isSameAs(two);
    }

    @Test
    void putsInOnlyWhatIsNew() {
        pool.show(List.of("one", "three", "five"));
        List<Node> added = new ArrayList<>();
        pane.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                added.addAll(change.getAddedSubList());
            }
        });
        pool.show(List.of("two", "three", "four", "five"));

        assertThat(shown()).containsExactly("two!", "three!", "four!", "five!");
        assertThat(added).hasSize(2);
    }

    @Test
    void letsNodesServeAgain() {
        pool.recycling().show(List.of("one", "two"));
        Node one = pool.node("one").orElseThrow();
        pool.show(List.of("two", "three"));

        assertThat(pool.node("three")).containsSame((Region) one);
        assertThat(shown()).containsExactly("two!", "three!");
    }

    @Test
    void keepsNodesThatServeAgainAmongItsChildren() {
        pool.recycling().show(List.of("one", "two", "three", "four"));
        List<Node> before = List.copyOf(pane.getChildren());
        pool.show(List.of("two", "three"));

        assertThat(shown()).containsExactly("two!", "three!");

        pool.show(List.of("five", "two", "six", "three"));

        assertThat(shown()).containsExactly("five!", "two!", "six!", "three!");
        assertThat(pane.getChildren()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void keepsNoMoreNodesThatMayServeAgainThanAreShown() {
        pool.recycling().show(List.of("one", "two", "three", "four"));
        pool.show(List.of("two"));
        assertThat(pane.getChildren()).hasSize(2);

        pool.show(List.of());
        assertThat(pane.getChildren()).isEmpty();
    }

    @Test
    void dropsTheNodesOfThingsThatWentWhereTheyAreNotToServeAgain() {
        pool.show(List.of("one", "two"));
        pool.show(List.of("two"));

        assertThat(pane.getChildren()).hasSize(1);
    }
}
