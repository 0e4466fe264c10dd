package dateline.language.reader;

import dateline.language.reader.NameLabel.Place;
import dateline.language.reader.NameSpan.NameKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds names in labels of words. */
final class NameDecoder {

    private final List<NameLabel> labels;

    /** Knows the labels. */
    NameDecoder(List<NameLabel> labels) {
        this.labels = labels;
    }

    /** The names of the sentence in these rows, in order. A name that goes on where none of its kind has begun begins there. */
    List<NameSpan> of(Matrix scores, int from, int to) {
        Deque<NameSpan> found = new ArrayDeque<>();
        for (int row = from; row < to; row++) {
            int best = scores.best(row);
            NameLabel label = labels.get(best);
            if (label.place() != Place.OUTSIDE) {
                add(found, row - from, label, scores.probabilities(row)[best]);
            }
        }
        return List.copyOf(found);
    }

    private static void add(Deque<NameSpan> found, int word, NameLabel label, double probability) {
        NameKind kind = label.kind();
        NameSpan before = found.peekLast();
        if (label.place() == Place.INSIDE && before != null && before.to() == word && before.kind() == kind) {
            found.removeLast();
            double confidence = Math.min(before.confidence(), probability);
            found.addLast(new NameSpan(before.from(), word + 1, kind, confidence));
        } else {
            found.addLast(new NameSpan(word, word + 1, kind, probability));
        }
    }
}
