package dateline.ui.shell;

import dateline.exporting.Exporter;
import dateline.library.Recent;
import dateline.library.Settings.Highlighting;
import dateline.library.Settings.Theme;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Exporting;
import dateline.session.History;
import dateline.session.Preferences;
import dateline.ui.card.EventActions;
import dateline.ui.controls.ReadingFaces;
import dateline.ui.reader.WordActions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;

/** The menus of the window; the words and keys of each item are messages under its name. */
final class Menus {

    private static final int RECENT = 10;

    private final MenuBar bar = new MenuBar();
    private final Commands commands;
    private final Documents documents;
    private final History history;
    private final Preferences preferences;
    private final Messages messages;
    private final Consumer<String> saying;

    /**
     * Of a window.
     *
     * @param saying says something for a moment
     */
    Menus(Commands commands, Desk desk, Messages messages, Consumer<String> saying) {
        this.commands = commands;
        this.documents = commands.documents();
        this.history = desk.session().history();
        this.preferences = desk.preferences();
        this.messages = messages;
        this.saying = saying;
    }

    MenuBar bar() {
        bar.getMenus().setAll(file(), edit(), view(), go(), help());
        bar.setUseSystemMenuBar(true);
        bar.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this::leaveKeys);
        return bar;
    }

    /** While no menu is open, JavaFX would give keys like Esc and the arrows to the one on whose name the pointer only rests. */
    private void leaveKeys(MouseEvent entered) {
        if (bar.getMenus().stream().noneMatch(Menu::isShowing)) {
            entered.consume();
        }
    }

    private Menu file() {
        Menu recent = menu("recent");
        preferences.recentProperty().subscribe(opened -> recent.getItems().setAll(recent(opened)));
        return menu(
                "file",
                item("start", commands::start),
                new SeparatorMenuItem(),
                item("new-window", commands.frame()::openAnother),
                item("open", documents::open),
                item("open-folder", documents::openFolder),
                item("open-location", () -> documents.openLocation("")),
                item("open-table", documents::openTable),
                recent,
                item("open-example", documents::openExample),
                item("add", documents::add),
                new SeparatorMenuItem(),
                item("save", documents::save),
                item("save-as", documents::saveAs),
                export(),
                ofOpen("read-marks", documents::readMarks),
                ofOpen("print", commands::print),
                ofOpen("present", commands::present),
                new SeparatorMenuItem(),
                item("preferences", commands::showPreferences),
                new SeparatorMenuItem(),
                item("close-window", commands.frame()::close),
                item("quit", commands.frame()::quit));
    }

    private Menu export() {
        Menu export = menu("export");
        Exporting exporting = documents.exporting();
        for (List<Exporter> group : exporting.formats().groups()) {
            group.forEach(
                    format -> export.getItems().add(item("export-" + format.format(), () -> commands.export(format))));
            export.getItems().add(new SeparatorMenuItem());
        }
        CheckMenuItem shownOnly = new CheckMenuItem(messages.text("menu.shown-only"));
        shownOnly.setOnAction(chosen ->
                exporting.writeOnlyShown(!exporting.shownOnlyProperty().get()));
        exporting.shownOnlyProperty().subscribe(shownOnly::setSelected);
        export.getItems().add(shownOnly);
        return export;
    }

    private List<MenuItem> recent(List<Recent> opened) {
        if (opened.isEmpty()) {
            MenuItem none = new MenuItem(messages.text("menu.no-recent"));
            none.setDisable(true);
            return List.of(none);
        }
        return opened.stream().limit(RECENT).map(this::recent).toList();
    }

    private MenuItem recent(Recent opened) {
        MenuItem item = new MenuItem(
                switch (opened.kind()) {
                    case PASTE -> opened.title();
                    case FILES ->
                        messages.text(
                                "window.and-more",
                                opened.title(),
                                opened.paths().size() - 1);
                    case DOSSIER, FILE, FOLDER, PAGE -> opened.title() + " – " + opened.place();
                });
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> documents.openAgain(opened));
        return item;
    }

    private Menu edit() {
        return menu(
                "edit",
                step("undo", "command.undo-step", history.undoableProperty(), commands::undo),
                step("redo", "command.redo-step", history.redoableProperty(), commands::redo),
                new SeparatorMenuItem(),
                item("paste", this::paste),
                ofOpen("change-date", commands::changeDate),
                unlessBusy("seek-minor", documents::seekMinor),
                menu(
                        "words",
                        ofOpen("add-event", this::addEvent),
                        ofOpen("highlight", () -> mark(WordActions::highlight, "words.none")),
                        ofOpen("note", () -> mark(WordActions::note, "words.none"))),
                menu(
                        "event",
                        ofOpen("star", () -> commands.correct(EventActions::star)),
                        ofOpen("accept", () -> commands.correct(EventActions::accept)),
                        ofOpen("reject", () -> commands.correct(EventActions::reject)),
                        ofOpen("edit-event", () -> commands.correct(EventActions::edit)),
                        ofOpen("merge-event", () -> commands.correct(EventActions::merge)),
                        ofOpen("split-passage", () -> commands.correct(EventActions::split)),
                        ofOpen("copy-event", () -> commands.correct(EventActions::copy)),
                        ofOpen("copy-citation", () -> commands.correct(EventActions::copyCitation)),
                        ofOpen("copy-link", this::copyLink)),
                new SeparatorMenuItem(),
                ofOpen("find", commands::find),
                ofOpen("find-next", commands::findNext),
                ofOpen("find-previous", commands::findPrevious),
                ofOpen("find-everywhere", commands::findEverywhere));
    }

    /** An item that names the step it concerns, where there is one. */
    private MenuItem step(String name, String naming, ObservableValue<Optional<String>> step, Runnable action) {
        MenuItem item = item(name, action);
        String alone = item.getText();
        step.subscribe(key -> item.setText(
                key.map(words -> messages.text(naming, messages.text(words))).orElse(alone)));
        item.disableProperty()
                .bind(commands.startingProperty().or(BooleanExpression.booleanExpression(step.map(Optional::isEmpty))));
        return item;
    }

    private Menu view() {
        return menu(
                "view",
                theme(),
                menu(
                        "text",
                        ofOpen("larger", commands::largerText),
                        ofOpen("smaller", commands::smallerText),
                        ofOpen("usual-size", commands::usualText),
                        new SeparatorMenuItem(),
                        ofOpen("longer-lines", commands::longerLines),
                        ofOpen("shorter-lines", commands::shorterLines),
                        new SeparatorMenuItem(),
                        face()),
                highlighting(),
                new SeparatorMenuItem(),
                ofEvents("fit", commands::fitTimeline),
                ofEvents("zoom-in", commands::zoomTimelineIn),
                ofEvents("zoom-out", commands::zoomTimelineOut),
                new SeparatorMenuItem(),
                ofOpen("dock", commands::dock),
                ofOpen("fold-contents", commands.panels()::foldContents),
                ofEvents("fold-card", commands.panels()::foldCard),
                ofOpen("only-text", commands::onlyText),
                item("full-screen", commands.frame()::fillScreen));
    }

    private Menu face() {
        ToggleGroup group = new ToggleGroup();
        return menu(
                "face",
                Stream.concat(Stream.of(""), ReadingFaces.installed().stream())
                        .map(face -> face(face, group))
                        .toArray(MenuItem[]::new));
    }

    private MenuItem face(String face, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(face.isEmpty() ? messages.text("menu.best-face") : face);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setOnAction(chosen -> commands.setFace(face));
        preferences
                .textProperty()
                .subscribe(text -> item.setSelected(text.face().equals(face)));
        return item;
    }

    private Menu highlighting() {
        ToggleGroup group = new ToggleGroup();
        return menu(
                "highlighting",
                Stream.of(Highlighting.values())
                        .map(passages -> highlighting(passages, group))
                        .toArray(MenuItem[]::new));
    }

    private MenuItem highlighting(Highlighting passages, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(messages.text("menu.highlighting." + passages));
        item.setToggleGroup(group);
        item.setOnAction(chosen -> commands.highlight(passages));
        preferences.textProperty().subscribe(text -> item.setSelected(text.highlighting() == passages));
        return item;
    }

    private Menu theme() {
        ToggleGroup group = new ToggleGroup();
        return menu(
                "theme",
                Stream.of(Theme.values()).map(theme -> theme(theme, group)).toArray(MenuItem[]::new));
    }

    private MenuItem theme(Theme theme, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(messages.text("menu.theme." + theme));
        item.setToggleGroup(group);
        item.setOnAction(chosen -> preferences.setTheme(theme));
        preferences.themeProperty().subscribe(now -> item.setSelected(now.equals(theme)));
        return item;
    }

    private Menu go() {
        return menu(
                "go",
                item("palette", () -> commands.choose(() -> MenuChoices.of(bar.getMenus()))),
                new SeparatorMenuItem(),
                ofOpen("back", commands::back),
                ofOpen("forward", commands::forward),
                new SeparatorMenuItem(),
                ofOpen("next-passage", commands::nextPassage),
                ofOpen("previous-passage", commands::previousPassage),
                new SeparatorMenuItem(),
                item("to-contents", commands::toContents),
                item("to-text", commands::toText),
                item("to-timeline", commands::toTimeline),
                item("to-list", commands::toList),
                item("filter-events", commands::filterEvents),
                ofOpen("to-next-part", commands::toNextPart),
                ofOpen("to-previous-part", commands::toPreviousPart),
                new SeparatorMenuItem(),
                ofOpen("look-earlier", commands::lookEarlier),
                ofOpen("look-later", commands::lookLater),
                ofOpen("choose-window", commands::chooseWindow),
                ofOpen("window-here", commands::windowHere),
                ofOpen("clear-window", commands::clearWindow));
    }

    private Menu help() {
        return menu(
                "help",
                item("first-steps", commands::showFirstSteps),
                ofOpen("marks", commands::showLegend),
                item("keyboard", commands::showKeyboard),
                item("about", commands::showAbout));
    }

    private Menu menu(String name, MenuItem... items) {
        return new Menu(messages.text("menu." + name), null, items);
    }

    /** An item for what changes or moves through what is open, which the page to start from hides. */
    private MenuItem ofOpen(String name, Runnable action) {
        MenuItem item = item(name, action);
        item.disableProperty().bind(commands.startingProperty());
        return item;
    }

    /** The same for what is done with events; nothing can be where none is known. */
    private MenuItem ofEvents(String name, Runnable action) {
        MenuItem item = item(name, action);
        item.disableProperty()
                .bind(commands.startingProperty()
                        .or(commands.panels().eventsProperty().not()));
        return item;
    }

    /** Makes an event of the words that are selected. */
    void addEvent() {
        mark(WordActions::addEvent, "words.none.telling");
    }

    private void paste() {
        if (!documents.paste(Clip.of(Clipboard.getSystemClipboard()))) {
            saying.accept(messages.text("paste.nothing"));
        }
    }

    private void copyLink() {
        if (documents.hasFile()) {
            commands.correct(EventActions::copyLink);
        } else {
            saying.accept(messages.text("link.no-file"));
        }
    }

    /** Does something with the words that are selected; where none are, it says what to do first. */
    private void mark(Consumer<WordActions> action, String none) {
        if (!commands.mark(action)) {
            saying.accept(messages.text(none));
        }
    }

    /** The same, while nothing is being read. */
    private MenuItem unlessBusy(String name, Runnable action) {
        MenuItem item = item(name, action);
        item.disableProperty().bind(commands.startingProperty().or(documents.busyProperty()));
        return item;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.text("command." + name));
        item.setId("menu-" + name);
        item.setOnAction(chosen -> action.run());
        if (messages.has("key." + name)) {
            item.setAccelerator(KeyCombination.valueOf(messages.text("key." + name)));
        }
        if (messages.has("key." + name + "-too")) {
            List<String> keys = List.of(messages.text("key." + name + "-too").split(", "));
            bar.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(in -> listen(in, keys, item)));
        }
        return item;
    }

    /** Keys besides the one that the item shows: those of other keyboards, and what hands know from elsewhere. */
    private static void listen(Scene scene, List<String> keys, MenuItem item) {
        for (String key : keys) {
            scene.getAccelerators().put(KeyCombination.valueOf(key), () -> {
                if (!item.isDisable()) {
                    item.fire();
                }
            });
        }
    }
}
