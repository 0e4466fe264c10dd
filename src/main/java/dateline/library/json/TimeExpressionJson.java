package dateline.library.json;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Time expressions with the reason for their value. The words of the reason are stored only where they differ from the
 * passage; its result is the time of the expression.
 */
record TimeExpressionJson(PassageJson passages) {

    Optional<TimeExpression> read(Cursor json) {
        Optional<TextSpan> span = passages.required(json);
        json.require("type");
        TimexType type = json.choice("type", TimexType.DATE, TimexType::name);
        String value = json.text("value");
        Optional<TimeSpan> time = json.time("time");
        json.require("derivation");
        Optional<Derivation> derivation =
                json.object("derivation", reason -> derivation(reason, span.map(passages::words), time));
        return span.flatMap(place -> derivation.map(reason -> new TimeExpression(place, type, value, time, reason)));
    }

    ObjectNode write(TimeExpression expression) {
        ObjectNode json = Shape.object();
        json.set("passage", passages.write(expression.span()));
        json.put("type", expression.type().name()).put("value", expression.value());
        expression.time().ifPresent(time -> json.put("time", time.toString()));
        json.set("derivation", write(expression.derivation(), passages.words(expression.span())));
        return json;
    }

    private static Optional<Derivation> derivation(Cursor json, Optional<String> words, Optional<TimeSpan> result) {
        return Optional.of(new Derivation(
                json.text("phrase", words.orElse("")),
                json.text("rule"),
                json.time("anchor"),
                json.choice("anchorKind", AnchorKind.NONE),
                result));
    }

    private static ObjectNode write(Derivation derivation, String words) {
        ObjectNode json = Shape.object();
        if (!derivation.phrase().equals(words)) {
            json.put("phrase", derivation.phrase());
        }
        json.put("rule", derivation.rule());
        derivation.anchor().ifPresent(anchor -> json.put("anchor", anchor.toString()));
        json.put("anchorKind", EnumName.of(derivation.anchorKind()));
        return json;
    }
}
