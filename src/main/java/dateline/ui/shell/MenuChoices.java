package dateline.ui.shell;

import dateline.ui.palette.Choice;
import dateline.ui.palette.ChoiceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The commands of the menus as choices, those that can be given now. */
final class MenuChoices {

    private MenuChoices() {}

    static List<Choice> of(List<Menu> menus) {
        return menus.stream().flatMap(menu -> choices(menu, "")).toList();
    }

    private static Stream<Choice> choices(Menu menu, String above) {
        return menu.getItems().stream()
                .filter(item -> !item.isDisable() && !(item instanceof SeparatorMenuItem))
                .flatMap(item -> item instanceof Menu inner
                        ? choices(inner, plain(inner) + ": ")
                        : Stream.of(choice(item, above)));
    }

    private static Choice choice(MenuItem item, String above) {
        String keys = Optional.ofNullable(item.getAccelerator())
                .map(KeyCombination::getDisplayText)
                .orElse("");
        return new Choice(ChoiceKind.COMMAND, above + plain(item), keys, item::fire);
    }

    /** The words without the sign of the letter that is underlined. */
    private static String plain(MenuItem item) {
        return item.isMnemonicParsing() ? item.getText().replace("_", "") : item.getText();
    }
}
