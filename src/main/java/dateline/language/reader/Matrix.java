package dateline.language.reader;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Unscaled scores: of each word (row) for each label or word (column).
 *
 * @param values row by row
 */
record Matrix(float[] values, int columns) {

    float at(int row, int column) {
        return values[row * columns + column];
    }

    /** The column with the highest score in a row. */
    int best(int row) {
        return best(row, column -> true);
    }

    /** Of some columns, the one with the highest score in a row; the first where there are none. */
    int best(int row, IntPredicate some) {
        int best = -1;
        for (int column = 0; column < columns; column++) {
            if (some.test(column) && (best < 0 || at(row, column) > at(row, best))) {
                best = column;
            }
        }
        return Math.max(best, 0);
    }

    /** The scores of a row as probabilities, which add up to 1. */
    double[] probabilities(int row) {
        double[] found = new double[columns];
        float highest = at(row, best(row));
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            found[column] = Math.exp(at(row, column) - highest);
            sum += found[column];
        }
        for (int column = 0; column < columns; column++) {
            found[column] /= sum;
        }
        return found;
    }

    /** The scores of a row. */
    float[] row(int row) {
        return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }
}
