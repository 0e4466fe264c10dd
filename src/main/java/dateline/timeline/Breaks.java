package dateline.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers in a row, with the greatest of every sixteen, of every sixteen of those, and so on: the next number that is at least
 * so great is found in a number of steps that grows with the logarithm of the length.
 */
final class Breaks {

    private static final int FAN = 16;

    private final List<double[]> levels = new ArrayList<>();
    private long looks;

    Breaks(double[] numbers) {
        double[] level = numbers;
        levels.add(level);
        while (level.length > 1) {
            level = greatest(level);
            levels.add(level);
        }
    }

    private static double[] greatest(double[] level) {
        double[] above = new double[(level.length + FAN - 1) / FAN];
        for (int group = 0; group < above.length; group++) {
            above[group] = Double.NEGATIVE_INFINITY;
            for (int place = group * FAN; place < Math.min(level.length, (group + 1) * FAN); place++) {
                above[group] = Math.max(above[group], level[place]);
            }
        }
        return above;
    }

    /** How many numbers have been looked at up to now. */
    long looks() {
        return looks;
    }

    /** The first place from here on whose number is at least so great; the length of the row for none. */
    int next(int from, double least) {
        int level = 0;
        int place = from;
        while (true) {
            double[] numbers = levels.get(level);
            looks++;
            while (place < numbers.length && numbers[place] < least && (place + 1) % FAN != 0) {
                place++;
                looks++;
            }
            if (place >= numbers.length) {
                return levels.getFirst().length;
            }
            if (numbers[place] >= least) {
                if (level == 0) {
                    return place;
                }
                level--;
                place *= FAN;
            } else {
                level++;
                place = place / FAN + 1;
                if (level == levels.size()) {
                    return levels.getFirst().length;
                }
            }
        }
    }

    /** The last place up to here whose number is at least so great; -1 for none. */
    int previous(int from, double least) {
        int level = 0;
        int place = from;
        while (place >= 0) {
            double[] numbers = levels.get(level);
            looks++;
            while (numbers[place] < least && place % FAN != 0) {
                place--;
                looks++;
            }
            if (numbers[place] >= least) {
                if (level == 0) {
                    return place;
                }
                level--;
                place = Math.min(levels.get(level).length, (place + 1) * FAN) - 1;
            } else {
                level++;
                place = place / FAN - 1;
            }
        }
        return -1;
    }
}
