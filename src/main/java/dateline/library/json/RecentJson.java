package dateline.library.json;

import dateline.library.Bookmark;
import dateline.library.Recent;
import dateline.library.Settings.Files;
import dateline.library.Settings.Lanes;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was opened, and where it was left. Files of the program before it remembered more than dossiers hold only their paths, under {@code recent}. */
final class RecentJson {

    private RecentJson() {}

    static Optional<Files> files(Cursor json) {
        List<Recent> opened = json.objects("opened", "place", RecentJson::recent);
        Stream<Recent> paths =
                json.texts("recent").stream().flatMap(name -> path(name).map(RecentJson::dossier).stream());
        return Optional.of(new Files(
                path(json.text("last", "")),
                Stream.concat(opened.stream(), paths).toList(),
                json.objects("left", "text", RecentJson::bookmark),
                json.objects("lanes", "dossier", RecentJson::lanes)));
    }

    private static Optional<Bookmark> bookmark(Cursor json) {
        return Optional.of(new Bookmark(
                        json.text("text", ""),
                        json.text("block", ""),
                        json.number("start").orElse(0),
                        json.number("top").orElse(0)))
                .filter(left -> !left.text().isBlank())
                .filter(left -> !left.block().isBlank());
    }

    private static Optional<Lanes> lanes(Cursor json) {
        return Optional.of(new Lanes(json.text("dossier", ""), json.texts("collapsed"), json.texts("opened")))
                .filter(left -> !left.dossier().isBlank());
    }

    private static Optional<Recent> recent(Cursor json) {
        String place = json.text("place", "");
        return Optional.of(new Recent(
                        json.choice("kind", Recent.Kind.FILE),
                        json.text("title", place),
                        place,
                        instant(json.text("at", ""))))
                .filter(recent -> !place.isBlank());
    }

    private static Recent dossier(Path path) {
        return new Recent(Recent.Kind.DOSSIER, String.valueOf(path.getFileName()), path.toString(), Optional.empty());
    }

    private static Optional<Instant> instant(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(written));
        } catch (DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(name).filter(written -> !written.isEmpty()).map(Path::of);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    static ObjectNode write(Files files) {
        ObjectNode json = Shape.object();
        files.last().ifPresent(file -> json.put("last", file.toString()));
        ArrayNode opened = json.putArray("opened");
        files.recent().forEach(recent -> write(recent, opened.addObject()));
        ArrayNode left = json.putArray("left");
        files.left()
                .forEach(each -> left.addObject()
                        .put("text", each.text())
                        .put("block", each.block())
                        .put("start", each.start())
                        .put("top", each.top()));
        ArrayNode lanes = json.putArray("lanes");
        files.lanes().forEach(each -> {
            ObjectNode dossier = lanes.addObject().put("dossier", each.dossier());
            each.collapsed().forEach(dossier.putArray("collapsed")::add);
            each.opened().forEach(dossier.putArray("opened")::add);
        });
        return json;
    }

    private static void write(Recent recent, ObjectNode json) {
        json.put("kind", EnumName.of(recent.kind()))
                .put("title", recent.title())
                .put("place", recent.place());
        recent.opened().ifPresent(at -> json.put("at", at.toString()));
    }
}
