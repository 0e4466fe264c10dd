package dateline.language.reader;

import java.util.Arrays;

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
        int best = 0;
        for (int column = 1; column < columns; column++) {
            if (at(row, column) > at(row, best)) {
                best = column;
            }
        }
        return best;
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
