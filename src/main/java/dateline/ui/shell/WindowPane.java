package dateline.ui.shell;

import dateline.library.Settings;
import dateline.session.Desk;
import dateline.ui.controls.OnceSeen;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything inside the frame of the window, laid out. */
final class WindowPane extends BorderPane {

    private final Panes panes;
    private final TopBar bar;
    private final NoticeBar notice;

    WindowPane(Desk desk, Views views, Commands commands, Words words) {
        Appearance appearance = new Appearance(desk.preferences(), this);
        TextPlace text = new TextPlace(
                views.redating().bar(),
                views.reader(),
                views.find().results(),
                desk.session().searching());
        views.events().setMinHeight(0); // or in a low window they would stand over what is above and below
        Toast toast = new Toast(desk.session().history(), words.window(), commands::undo);
        Menus menus = new Menus(commands, desk, words.window(), said -> say(said, toast));
        EventsToCome events = new EventsToCome(desk, views.events(), words.window(), menus::addEvent);
        events.coveringProperty().subscribe(views.events()::cover);
        events.noneProperty().subscribe(none -> commands.panels().offerEvents(!none));
        panes = new Panes(views.contents(), text, new TimelineAndCard(events, views.card()), commands.panels());
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 22, 0));
        notice = new NoticeBar(words.window().text("notice.close"));
        StatusLine status = new StatusLine(desk, words.window(), words.times());
        status.visibleProperty().bind(commands.panels().onlyTextProperty().not());
        status.managedProperty().bind(status.visibleProperty());
        getStyleClass().add("window");
        bar = new TopBar(views.find(), menus.bar(), commands, appearance::switchOver, words.window());
        VBox top = new VBox();
        OnceSeen.add(top, bar, notice);
        setTop(top);
        StackPane center = new StackPane();
        OnceSeen.add(center, panes, toast);
        setCenter(center);
        setBottom(status);
        desk.preferences().eventsProperty().map(Settings.Events::dock).subscribe(panes::dock);
        tell(
                desk,
                new Notices(
                        notice,
                        words,
                        commands::showUnread,
                        new Recoveries(
                                notice, words.window(), commands.documents()::restore, commands.documents()::discard),
                        commands.documents()::settle,
                        toast::say));
    }

    /** Says what was done or is to be done first, beside the bar while the page to start from hides the rest. */
    private void say(String text, Toast toast) {
        if (getCenter().isVisible()) {
            toast.say(text);
        } else {
            notice.tell(text);
        }
    }

    private static void tell(Desk desk, Notices telling) {
        desk.opening().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.gathering().openedProperty().subscribe(opened -> opened.ifPresent(telling::tell));
        desk.gathering().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.saving().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.writing().readingBack().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
        desk.writing().exporting().outcomeProperty().subscribe(outcome -> outcome.ifPresent(telling::tell));
    }

    /** How the room is shared out. */
    Panes panes() {
        return panes;
    }

    /** What tells below the bar that something went wrong. */
    NoticeBar notice() {
        return notice;
    }

    /** What is at the top, whatever is below. */
    TopBar bar() {
        return bar;
    }
}
