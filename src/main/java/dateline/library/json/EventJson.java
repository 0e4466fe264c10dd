package dateline.library.json;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Sameness;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Events with their mentions. */
record EventJson(Ids ids, PassageJson passages) {

    Optional<Event> read(Cursor json) {
        return Optional.of(new Event(
                ids.events().define(json),
                new Headline(json.text("title"), optional(json, "label")),
                json.object("time", EventJson::curated),
                new Standing(
                        json.choice("status", Status.class),
                        json.choice("origin", Origin.class),
                        json.flag("starred", false),
                        json.flag("minor", false),
                        salience(json)),
                new Involvement(
                        ids.issues().references(json, "issues"),
                        ids.actors().references(json, "actors"),
                        optional(json, "place")),
                json.objects("mentions", "", this::mention)));
    }

    ObjectNode write(Event event) {
        ObjectNode json = Shape.object().put("id", event.id()).put("title", event.title());
        Shape.text(json, "label", event.headline().label().orElse(""));
        json.put("status", EnumName.of(event.status())).put("origin", EnumName.of(event.origin()));
        if (event.isStarred()) {
            json.put("starred", true);
        }
        if (event.isMinor()) {
            json.put("minor", true);
        }
        event.standing().salience().ifPresent(salience -> json.put("salience", salience));
        Shape.texts(json, "issues", event.issues());
        Shape.texts(json, "actors", event.actors());
        Shape.text(json, "place", event.place().orElse(""));
        Shape.object(json, "time", event.curated(), EventJson::write);
        Shape.objects(json, "mentions", event.mentions(), this::write);
        return json;
    }

    private static Optional<String> optional(Cursor json, String key) {
        return Optional.of(json.text(key, "")).filter(text -> !text.isEmpty());
    }

    private static OptionalInt salience(Cursor json) {
        OptionalInt salience = json.number("salience");
        return salience.isPresent() ? OptionalInt.of(Math.clamp(salience.getAsInt(), 0, 100)) : salience;
    }

    private static Optional<CuratedTime> curated(Cursor json) {
        json.require("value");
        return json.time("value").map(time -> new CuratedTime(time, json.text("note", "")));
    }

    private static ObjectNode write(CuratedTime curated) {
        ObjectNode json = Shape.object().put("value", curated.time().toString());
        Shape.text(json, "note", curated.note());
        return json;
    }

    private Optional<Mention> mention(Cursor json) {
        Optional<TextSpan> clause = passages.required(json);
        Optional<TextSpan> trigger = json.object("trigger", passages::read);
        Optional<TimeExpression> dated = json.object("dated", new TimeExpressionJson(passages)::read);
        boolean isDateSure = json.flag("sure", true);
        List<Particular> particulars = json.objects("particulars", "", ParticularJson::read);
        List<Sameness> because = json.choices("because", Sameness.class);
        return clause.map(passage -> new Mention(passage, trigger, dated, isDateSure, particulars, because));
    }

    private ObjectNode write(Mention mention) {
        ObjectNode json = Shape.object();
        json.set("passage", passages.write(mention.clause()));
        Shape.object(json, "trigger", mention.trigger(), passages::write);
        Shape.object(json, "dated", mention.dated(), new TimeExpressionJson(passages)::write);
        if (!mention.isDateSure()) {
            json.put("sure", false);
        }
        Shape.objects(json, "particulars", mention.particulars(), ParticularJson::write);
        Shape.texts(
                json, "because", mention.because().stream().map(EnumName::of).toList());
        return json;
    }
}
