package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PanelsTest {

    private static final Measures WIDE = new Measures(1280, 800);
    private static final Measures NARROW = new Measures(1024, 700);

    private final Panels panels = new Panels();

    private boolean contents() {
        return panels.contentsProperty().get();
    }

    @Test
    void foldsTheContentsInANarrowWindowAndBringsThemBackInAWideOne() {
        panels.fit(NARROW);
        assertThat(contents()).isFalse();
        panels.fit(WIDE);
        assertThat(contents()).isTrue();
    }

    @Test
    void keepsWhatTheReaderChoseUntilTheWindowIsOfAnotherKind() {
        panels.fit(NARROW);
        panels.foldContents();
        panels.fit(new Measures(1000, 700));
        assertThat(contents()).as("unfolded in a narrow window").isTrue();
        panels.fit(WIDE);
        panels.foldContents();
        panels.fit(new Measures(1300, 800));
        assertThat(contents()).as("folded in a wide window").isFalse();
        panels.fit(NARROW);
        panels.fit(WIDE);
        assertThat(contents()).isTrue();
    }

    @Test
    void hasNoCardWhileThereAreNoEventsAndThenAsItWasChosen() {
        panels.offerEvents(false);
        assertThat(panels.cardProperty().get()).isFalse();
        panels.offerEvents(true);
        assertThat(panels.cardProperty().get()).isTrue();

        panels.foldCard();
        panels.offerEvents(false);
        panels.offerEvents(true);
        assertThat(panels.cardProperty().get()).isFalse();
    }

    @Test
    void showsWhatIsAskedForWhereThereIsOnlyTheText() {
        panels.showOnlyText(true);
        panels.foldCard();
        assertThat(panels.onlyTextProperty().get()).isFalse();
        assertThat(panels.cardProperty().get()).isTrue();
    }
}
