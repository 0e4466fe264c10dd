package dateline.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts fragments into reading order. Where many lines begin at one place in the middle of a page, and few run across it, the
 * page has columns between the lines that do. Elsewhere the order of the file is kept as long as it runs down the page.
 */
final class ReadingOrder {

    private static final int FEWEST = 4;
    private static final int DEEPEST = 4;

    private final List<PdfLine> lines = new ArrayList<>();
    private int column;

    private ReadingOrder() {}

    static List<PdfLine> inOrder(List<Sheet> sheets) {
        ReadingOrder columns = new ReadingOrder();
        sheets.forEach(sheet -> columns.add(sheet.fragments(), 0));
        return columns.lines;
    }

    private void add(List<Fragment> fragments, int depth) {
        Optional<Float> gutter = depth < DEEPEST ? gutter(fragments) : Optional.empty();
        if (gutter.isPresent()) {
            split(fragments, gutter.get(), depth + 1);
        } else if (!fragments.isEmpty()) {
            column++;
            float edge = (float)
                    fragments.stream().mapToDouble(Fragment::right).max().orElse(0);
            downwards(fragments).forEach(fragment -> lines.add(new PdfLine(fragment, column, edge)));
        }
    }

    private void split(List<Fragment> fragments, float gutter, int depth) {
        List<Fragment> across = fragments.stream()
                .filter(fragment -> crosses(fragment, gutter))
                .sorted(Comparator.comparing(Fragment::y))
                .toList();
        float above = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= across.size(); i++) {
            float from = above;
            float to = i < across.size() ? across.get(i).y() : Float.POSITIVE_INFINITY;
            List<Fragment> band = fragments.stream()
                    .filter(fragment -> !across.contains(fragment) && fragment.y() >= from && fragment.y() < to)
                    .toList();
            add(band.stream().filter(fragment -> fragment.left() < gutter).toList(), depth);
            add(band.stream().filter(fragment -> fragment.left() >= gutter).toList(), depth);
            if (i < across.size()) {
                add(List.of(across.get(i)), DEEPEST);
            }
            above = to;
        }
    }

    private static boolean crosses(Fragment fragment, float gutter) {
        return fragment.left() < gutter && fragment.right() > gutter;
    }

    /** Just before the place where the lines of another column begin. */
    private static Optional<Float> gutter(List<Fragment> fragments) {
        float left =
                (float) fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
        float width =
                (float) fragments.stream().mapToDouble(Fragment::right).max().orElse(0) - left;
        return fragments.stream()
                .map(Fragment::left)
                .filter(start -> start > left + width * 0.2f)
                .map(start -> (float) Math.round(start))
                .distinct()
                .sorted()
                .limit(200)
                .map(start -> start - 3)
                .filter(place -> parts(fragments, place, width))
                .findFirst();
    }

    private static boolean parts(List<Fragment> fragments, float place, float width) {
        List<Fragment> begin = fragments.stream()
                .filter(fragment -> fragment.left() >= place && fragment.left() < place + 6)
                .toList();
        List<Fragment> before =
                fragments.stream().filter(fragment -> fragment.right() <= place).toList();
        long across =
                fragments.stream().filter(fragment -> crosses(fragment, place)).count();
        return begin.size() >= FEWEST
                && before.size() >= FEWEST
                && across * 3 < fragments.size()
                && mean(begin) > width * 0.2
                && (mean(before) > width * 0.2 || mean(begin) > width * 0.45);
    }

    // the cells of a table are narrow
    private static double mean(List<Fragment> fragments) {
        return fragments.stream().mapToDouble(Fragment::width).average().orElse(0);
    }

    private static List<Fragment> downwards(List<Fragment> fragments) {
        int up = 0;
        for (int i = 1; i < fragments.size(); i++) {
            up += fragments.get(i).y()
                            < fragments.get(i - 1).y() - fragments.get(i).size()
                    ? 1
                    : 0;
        }
        if (up * 8 <= fragments.size()) {
            return fragments;
        }
        return fragments.stream()
                .sorted(Comparator.comparing((Fragment fragment) -> Math.round(fragment.y() / 4))
                        .thenComparing(Fragment::left))
                .toList();
    }
}
