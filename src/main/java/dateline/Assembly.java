package dateline;

import dateline.exporting.ExportWords;
import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.messages.Messages;
import dateline.session.Bookmarks;
import dateline.session.Bookshelf;
import dateline.session.Copying;
import dateline.session.Desk;
import dateline.session.Exporting;
import dateline.session.Gathering;
import dateline.session.Jobs;
import dateline.session.Journaling;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.Printing;
import dateline.session.ReadingBack;
import dateline.session.ReadingSession;
import dateline.session.Saving;
import dateline.session.Watching;
import dateline.session.Writing;
import dateline.time.DerivationWords;
import dateline.time.TimeWords;
import dateline.ui.card.CardPlace;
import dateline.ui.card.EventMenu;
import dateline.ui.contents.ContentsPane;
import dateline.ui.contents.IssueItems;
import dateline.ui.contents.SectionItems;
import dateline.ui.controls.FontFaces;
import dateline.ui.events.EventsPane;
import dateline.ui.events.ViewBar;
import dateline.ui.find.FindBar;
import dateline.ui.palette.CommandPalette;
import dateline.ui.reader.Byline;
import dateline.ui.reader.ReaderPane;
import dateline.ui.reader.TextLinks;
import dateline.ui.redate.DateViews;
import dateline.ui.redate.RedatingDialog;
import dateline.ui.redate.UndatedBar;
import dateline.ui.shell.EventViews;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.Overlays;
import dateline.ui.shell.Views;
import dateline.ui.shell.Words;
import dateline.ui.start.FirstSteps;
import dateline.ui.start.StartPane;
import dateline.ui.start.Step;
import dateline.ui.timeline.OfferedItems;
import dateline.ui.timeline.TimelinePane;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;

/** Puts a window together from its parts. */
final class Assembly {

    private static final List<String> BUNDLES = List.of(
            "card",
            "cli",
            "contents",
            "events",
            "exporting",
            "find",
            "library",
            "palette",
            "reader",
            "redate",
            "start",
            "timeline",
            "window");

    private final Locale locale = Locale.ENGLISH;
    private final TimeWords times = new TimeWords(messages("time"), locale);
    private final DerivationWords reasons = new DerivationWords(messages("time"), times);
    private final Bookmarks bookmarks = new Bookmarks();

    /** Where texts were left in any window. */
    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** Reads what a window asks for first, and keeps it where it is asked for; while JavaFX starts, there is time for it. */
    void readAhead() {
        FontFaces.load();
        BUNDLES.forEach(this::messages);
        NumberFormat.getInstance(locale).format(1);
        Example.path();
    }

    /** What a window works with, before there is a window. */
    Desk desk(Jobs jobs, Settings settings, Stores stores) {
        bookmarks.restore(settings.files());
        ReadingSession session = new ReadingSession(jobs, bookmarks);
        Preferences preferences = new Preferences(settings);
        Opening opening = new Opening(session, preferences, jobs, Example.path());
        Gathering gathering = new Gathering(session, opening, jobs, Formats.builder());
        Saving saving = new Saving(session, opening, gathering, preferences, stores, jobs);
        new Watching(saving, jobs);
        new Journaling(session, opening, saving, stores.journals().next(), jobs);
        String pasted = Messages.of("window", locale).text("paste.name");
        Bookshelf bookshelf = new Bookshelf(opening, gathering, preferences, stores.pastes(), pasted, jobs);
        Writing writing = new Writing(
                saving,
                new Exporting(session, Formats.exporters(locale), jobs),
                new Printing(session, ExportWords.of(locale), jobs),
                new ReadingBack(session, jobs));
        return new Desk(session, preferences, opening, gathering, writing, bookshelf);
    }

    /** Fills the stage with a window that works with the desk and is the only one; the views in it. */
    Views fill(Stage stage, Desk desk) {
        return fill(stage, desk, () -> {});
    }

    /**
     * Fills the stage with a window that works with the desk; the views in it.
     *
     * @param another opens another window
     */
    Views fill(Stage stage, Desk desk, Runnable another) {
        MainWindow.dress(desk.preferences());
        ReadingSession session = desk.session();
        RedatingDialog redating = new RedatingDialog(stage, session, messages("redate"), times);
        CardPlace card = new CardPlace(
                session,
                new Copying(session, ExportWords.of(locale), () -> desk.saving().file()),
                messages("card"),
                times,
                reasons,
                desk.gathering().seeking().state());
        EventMenu menu = card.menu();
        ReaderPane reader = new ReaderPane(
                session,
                messages("reader"),
                new Byline(messages("reader"), times),
                reasons,
                new TextLinks(
                        redating::open,
                        card.actions()::add,
                        menu::items,
                        new SectionItems(session, messages("contents"))::at));
        IssueItems issues = new IssueItems(session, messages("contents"), () -> stage);
        Views views = new Views(
                new FindBar(session, messages("find"), times),
                new ContentsPane(session, messages("contents"), times),
                reader,
                events(desk, new OfferedItems(menu::items, issues::of)),
                card,
                new DateViews(redating, undated(desk, reader)));
        follow(desk.preferences(), views);
        MainWindow.fill(
                stage,
                desk,
                views,
                overlays(desk, views),
                new Words(
                        messages("window"),
                        messages("library"),
                        Formats.words(locale),
                        messages("exporting"),
                        times,
                        messages("cli").text("program")),
                another);
        return views;
    }

    private Overlays overlays(Desk desk, Views views) {
        return new Overlays(
                new FirstSteps(messages("start"), firstSteps(views), views.card()),
                new StartPane(desk, messages("start")),
                new CommandPalette(desk.session(), messages("palette"), times, views.timeline()::goTo));
    }

    private static List<Step> firstSteps(Views views) {
        TimelinePane timeline = views.timeline();
        ReaderPane reader = views.reader();
        return List.of(
                new Step(
                        "steps.mark",
                        timeline::marksOnScreen,
                        List.of(
                                () -> reader.textOnScreen().stream().toList(),
                                timeline::marksOnScreen,
                                () -> timeline.axisOnScreen().stream().toList(),
                                timeline::partsOnScreen)),
                new Step("steps.date", () -> reader.dateOnScreen().stream().toList()),
                new Step(
                        "steps.time",
                        () -> timeline.axisOnScreen().stream().toList(),
                        List.of(timeline::partsOnScreen)));
    }

    private UndatedBar undated(Desk desk, ReaderPane reader) {
        return new UndatedBar(
                desk.session(), desk.gathering().dates()::of, messages("redate"), times, reader::requestFocus);
    }

    private EventViews events(Desk desk, OfferedItems offered) {
        Messages events = messages("events");
        return new EventViews(
                new ViewBar(desk.session(), desk.preferences(), events, times),
                new TimelinePane(desk.session(), messages("timeline"), times, offered),
                new EventsPane(desk.session(), events, times, offered.event()),
                desk.preferences());
    }

    private static void follow(Preferences preferences, Views views) {
        preferences.textProperty().subscribe(views.reader()::set);
        preferences.textProperty().subscribe(views.find().results()::set);
        views.find().choose(preferences.settings().find());
        views.find().optionsProperty().subscribe(preferences::setFind);
    }

    private Messages messages(String bundle) {
        return Messages.of(bundle, locale);
    }
}
