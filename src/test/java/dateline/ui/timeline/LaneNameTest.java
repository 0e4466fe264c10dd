package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LaneNameTest {

    @Test
    void hasRoomInALineForEachPartOfAHyphenatedWord(FxRobot robot) {
        robot.interact(() -> {
            NameFont font = new NameFont(false);
            new Scene(new Group(font)).getRoot().applyCss();
            LaneName name = new LaneName(
                    new EventWords(
                            Messages.of("timeline", Locale.ENGLISH),
                            new TimeWords(Messages.of("time", Locale.ENGLISH), Locale.ENGLISH)),
                    List.of(font));
            double width = font.widthOf("intelligence") + 1;

            assertThat(name.hasRoom("Counter-intelligence", width, font.heightOf("a\nb", 0)))
                    .isTrue();
            assertThat(name.hasRoom("Counter-intelligence", width, font.heightOf("a", 0)))
                    .isFalse();
        });
    }
}
