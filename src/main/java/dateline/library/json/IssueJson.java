package dateline.library.json;

import dateline.dossier.Issue;
import dateline.dossier.Position;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Issues with the positions on them. Their ids are defined before, for events may come first in a file. */
record IssueJson(Ids ids, PassageJson passages) {

    Optional<Issue> read(Cursor json) {
        return Optional.of(new Issue(
                json.id(),
                json.text("name"),
                json.texts("terms"),
                json.objects("positions", "", this::position),
                json.number("lane").stream().filter(lane -> lane >= 1).findFirst(),
                json.number("colour").stream().filter(IssueJson::isColour).findFirst()));
    }

    private static boolean isColour(int number) {
        return 1 <= number && number <= Issue.COLOURS;
    }

    ObjectNode write(Issue issue) {
        ObjectNode json = Shape.object().put("id", issue.id()).put("name", issue.name());
        Shape.texts(json, "terms", issue.terms());
        Shape.objects(json, "positions", issue.positions(), this::write);
        issue.lane().ifPresent(lane -> json.put("lane", lane));
        issue.colour().ifPresent(colour -> json.put("colour", colour));
        return json;
    }

    private Optional<Position> position(Cursor json) {
        String actor = ids.actors().reference(json, "actor");
        String summary = json.text("summary");
        return passages.required(json).map(passage -> new Position(actor, summary, passage));
    }

    private ObjectNode write(Position position) {
        ObjectNode json = Shape.object().put("actor", position.actor()).put("summary", position.summary());
        json.set("passage", passages.write(position.passage()));
        return json;
    }
}
