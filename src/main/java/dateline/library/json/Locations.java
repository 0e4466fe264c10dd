package dateline.library.json;

import dateline.library.DossierException;
import dateline.library.Place;
import dateline.library.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the lines of values by going through the file once more, so that reading a good file need not note any. */
final class Locations {

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();

    private Locations(List<Flaw> findings) {
        for (Flaw finding : findings) {
            wanted.add(finding.pointer());
            for (int end = finding.pointer().lastIndexOf('/');
                    end >= 0;
                    end = finding.pointer().lastIndexOf('/', end - 1)) {
                above.add(finding.pointer().substring(0, end));
            }
        }
    }

    /** The findings as problems with their places, in the order of the file; the last may say that there are more. */
    static List<Problem> locate(JsonInput input, Path file, Flaws findings) throws DossierException {
        List<Problem> problems = new ArrayList<>();
        if (!findings.isEmpty()) {
            Locations locations = new Locations(findings.first());
            input.read(file, parser -> locations.visit(parser, ""));
            findings.first().forEach(finding -> problems.add(locations.problem(finding)));
            problems.sort(Problem.IN_ORDER);
        }
        if (findings.more()) {
            problems.add(Problem.of("more"));
        }
        return problems;
    }

    private Problem problem(Flaw finding) {
        String pointer = finding.pointer();
        while (!places.containsKey(pointer) && !pointer.isEmpty()) {
            // what is missing has no place, so it is where it is missing
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return new Problem(finding.key(), finding.arguments(), Optional.ofNullable(places.get(pointer)));
    }

    private void visit(JsonParser parser, String pointer) {
        if (wanted.contains(pointer) || above.contains(pointer)) {
            places.put(pointer, Problems.place(parser.currentTokenLocation()));
        }
        if (!above.contains(pointer)) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName().replace("~", "~0").replace("/", "~1");
                parser.nextToken();
                visit(parser, pointer + "/" + name);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visit(parser, pointer + "/" + index);
            }
        }
    }
}
