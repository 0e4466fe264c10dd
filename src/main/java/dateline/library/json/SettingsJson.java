package dateline.library.json;

import dateline.library.Settings;
import dateline.library.Settings.Bounds;
import dateline.library.Settings.Dock;
import dateline.library.Settings.Events;
import dateline.library.Settings.Files;
import dateline.library.Settings.Find;
import dateline.library.Settings.Look;
import dateline.library.Settings.Text;
import dateline.library.Settings.Theme;
import dateline.library.Settings.View;
import dateline.library.Settings.Window;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Settings. What is missing or wrong is replaced by its default. */
final class SettingsJson {

    private SettingsJson() {}

    static Optional<Settings> read(Cursor json) {
        return Optional.of(new Settings(
                new Look(json.choice("theme", Theme.SYSTEM), json.flag("reducedMotion", false)),
                json.object("text", SettingsJson::text).orElse(Text.DEFAULT),
                json.object("window", SettingsJson::window).orElse(Window.DEFAULT),
                json.object("files", RecentJson::files).orElse(Files.DEFAULT),
                json.object("find", SettingsJson::find).orElse(Find.DEFAULT),
                json.object("events", SettingsJson::events).orElse(Events.DEFAULT)));
    }

    static ObjectNode write(Settings settings) {
        ObjectNode json = Shape.object()
                .put("theme", EnumName.of(settings.theme()))
                .put("reducedMotion", settings.look().isMotionReduced());
        json.set("text", write(settings.text()));
        json.set("window", write(settings.window()));
        json.set("files", RecentJson.write(settings.files()));
        json.putObject("find")
                .put("matchCase", settings.find().matchCase())
                .put("wholeWord", settings.find().wholeWord())
                .put("accents", settings.find().accents());
        json.putObject("events")
                .put("view", EnumName.of(settings.events().view()))
                .put("dock", EnumName.of(settings.events().dock()));
        return json;
    }

    private static Optional<Text> text(Cursor json) {
        return Optional.of(new Text(
                json.number("size").stream().boxed().findFirst(),
                json.number("measure").orElse(Text.DEFAULT.measure()),
                json.text("face", ""),
                json.choice("highlighting", Text.DEFAULT.highlighting())));
    }

    private static ObjectNode write(Text text) {
        ObjectNode json = Shape.object();
        text.size().ifPresent(size -> json.put("size", size));
        return json.put("measure", text.measure())
                .put("face", text.face())
                .put("highlighting", EnumName.of(text.highlighting()));
    }

    private static Optional<Window> window(Cursor json) {
        return Optional.of(new Window(
                json.object("bounds", SettingsJson::bounds), json.flag("maximised", false), json.decimals("dividers")));
    }

    private static Optional<Bounds> bounds(Cursor json) {
        int width = json.number("width").orElse(0);
        int height = json.number("height").orElse(0);
        Bounds bounds = new Bounds(json.number("x").orElse(0), json.number("y").orElse(0), width, height);
        return Optional.of(bounds).filter(there -> width > 0 && height > 0);
    }

    private static ObjectNode write(Window window) {
        ObjectNode json = Shape.object();
        window.bounds()
                .ifPresent(bounds -> json.putObject("bounds")
                        .put("x", bounds.x())
                        .put("y", bounds.y())
                        .put("width", bounds.width())
                        .put("height", bounds.height()));
        json.put("maximised", window.maximised());
        window.dividers().forEach(json.putArray("dividers")::add);
        return json;
    }

    private static Optional<Find> find(Cursor json) {
        return Optional.of(
                new Find(json.flag("matchCase", false), json.flag("wholeWord", false), json.flag("accents", false)));
    }

    private static Optional<Events> events(Cursor json) {
        return Optional.of(new Events(json.choice("view", View.TIMELINE), json.choice("dock", Dock.RIGHT)));
    }
}
