package dateline.dating;

import dateline.article.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts agreement as TempEval-3 does: expressions that overlap are paired from left to right, one with one; strict counts equal extents,
 * relaxed all pairs; type and value are accuracies over the pairs times relaxed F1.
 */
final class TimexScore {

    private int gold;
    private int system;
    private int paired;
    private int sameExtent;
    private int sameType;
    private int sameValue;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();

    void add(String document, String text, List<GoldTimex> annotated, List<TimeExpression> found) {
        gold += annotated.size();
        system += found.size();
        int g = 0;
        int s = 0;
        while (g < annotated.size() && s < found.size()) {
            GoldTimex right = annotated.get(g);
            TimeExpression ours = found.get(s);
            if (right.end() <= ours.span().start()) {
                differ("missed", document, text, right.start(), right.end(), right.value());
                g++;
            } else if (ours.span().end() <= right.start()) {
                differ(
                        "spurious",
                        document,
                        text,
                        ours.span().start(),
                        ours.span().end(),
                        ours.value());
                s++;
            } else {
                compare(document, text, right, ours);
                g++;
                s++;
            }
        }
        annotated
                .subList(g, annotated.size())
                .forEach(r -> differ("missed", document, text, r.start(), r.end(), r.value()));
        found.subList(s, found.size())
                .forEach(o -> differ(
                        "spurious", document, text, o.span().start(), o.span().end(), o.value()));
    }

    private void compare(String document, String text, GoldTimex right, TimeExpression ours) {
        boolean extent = right.start() == ours.span().start()
                && right.end() == ours.span().end();
        boolean type = right.type().equals(ours.type().name());
        boolean value = right.value().equals(ours.value());
        paired++;
        sameExtent += extent ? 1 : 0;
        sameType += type ? 1 : 0;
        sameValue += value ? 1 : 0;
        if (!extent || !type || !value) {
            String kind = (extent ? "" : "extent ") + (type ? "" : "type ") + (value ? "" : "value");
            differ(kind.strip(), document, text, right.start(), right.end(), right.value() + " not " + ours.value());
        }
    }

    private void differ(String kind, String document, String text, int start, int end, String value) {
        kinds.merge(kind, 1, Integer::sum);
        differences.add(
                kind + " | " + document + " | " + text.substring(start, end).replace('\n', ' ') + " | " + value);
    }

    double relaxed() {
        return f1(paired);
    }

    String summary() {
        double relaxed = relaxed();
        return String.format(
                Locale.ROOT,
                "strict %.1f, relaxed %.1f, type %.1f, value %.1f (%d annotated, %d found)",
                100 * f1(sameExtent),
                100 * relaxed,
                100 * relaxed * sameType / Math.max(1, paired),
                100 * relaxed * sameValue / Math.max(1, paired),
                gold,
                system);
    }

    /** How many differences there are of each kind. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    List<String> differences() {
        return differences;
    }

    private double f1(int agreed) {
        return 2.0 * agreed / Math.max(1, gold + system);
    }
}
