package dateline.library.json;

import dateline.dossier.Actor;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Actors. */
record ActorJson(Ids ids) {

    Optional<Actor> read(Cursor json) {
        return Optional.of(new Actor(
                ids.actors().define(json),
                json.text("name"),
                json.choice("kind", Actor.Kind.class),
                json.texts("aliases")));
    }

    ObjectNode write(Actor actor) {
        ObjectNode json =
                Shape.object().put("id", actor.id()).put("name", actor.name()).put("kind", EnumName.of(actor.kind()));
        Shape.texts(json, "aliases", actor.aliases());
        return json;
    }
}
