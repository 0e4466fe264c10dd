package dateline.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where a paragraph ends and another begins. */
final class Runs {

    private static final Pattern END = Pattern.compile("[.!?:]['\"”’)\\]]*$");
    private static final Pattern MARK = Pattern.compile("(?:[•▪◦‣●■]|[–*-] |\\d{1,2}[.)] |\\([a-z\\d]{1,2}\\) )");

    private Runs() {}

    /** The lines of each paragraph. */
    static List<List<PdfLine>> of(List<PdfLine> lines) {
        float pitch = pitch(lines);
        List<List<PdfLine>> runs = new ArrayList<>();
        List<PdfLine> run = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!run.isEmpty() && !continues(run, line, pitch)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(line);
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** The distance of base lines in type sizes that is the most common; 1.2 where there is none. */
    private static float pitch(List<PdfLine> lines) {
        int[] counts = new int[40];
        for (int i = 1; i < lines.size(); i++) {
            float distance = distance(lines.get(i - 1), lines.get(i));
            if (lines.get(i).column() == lines.get(i - 1).column() && distance > 0.8f && distance < 3.9f) {
                counts[(int) (distance * 10)]++;
            }
        }
        int most = 12;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return (most + 1) / 10f;
    }

    private static float distance(PdfLine above, PdfLine below) {
        return (below.words().y() - above.words().y()) / Math.max(above.size(), below.size());
    }

    private static boolean continues(List<PdfLine> run, PdfLine line, float pitch) {
        PdfLine above = run.getLast();
        if (isDropCap(run, line)
                || above.column() == line.column() && above.words().isBeside(line.words())) {
            return true;
        } else if (differs(above, line) || MARK.matcher(line.text()).lookingAt()) {
            return false;
        } else if (above.column() != line.column()) {
            return goesOnInNextColumn(above, line);
        }
        boolean setIn = run.size() > 1 && line.words().left() > above.words().left() + 0.8f * line.size();
        return isNear(distance(above, line), pitch) && !setIn && !isBetweenParagraphs(above, line);
    }

    private static boolean goesOnInNextColumn(PdfLine above, PdfLine line) {
        return !ends(above) || !above.isShort() && !begins(line);
    }

    private static boolean isNear(float distance, float pitch) {
        return distance > 0 && distance < pitch * 1.35f;
    }

    private static boolean isBetweenParagraphs(PdfLine above, PdfLine line) {
        return ends(above) && above.isShort() && begins(line);
    }

    private static boolean differs(PdfLine above, PdfLine line) {
        return Math.abs(above.size() - line.size()) > 0.75f || above.bold() != line.bold() && above.isShort();
    }

    private static boolean isDropCap(List<PdfLine> run, PdfLine line) {
        String first = run.getFirst().text();
        return run.size() == 1
                && first.length() == 1
                && Character.isLetter(first.charAt(0))
                && run.getFirst().size() > line.size() * 1.8f;
    }

    private static boolean ends(PdfLine line) {
        return END.matcher(line.text()).find();
    }

    private static boolean begins(PdfLine line) {
        int first = line.text().codePointAt(0);
        return !Character.isLowerCase(first);
    }
}
