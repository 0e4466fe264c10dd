package dateline.language.reader;

import java.util.List;

/**
 * A linear map of the encoder's vectors, brought to length 1, into a few dimensions, as {@code src/training} learnt it. Without any
 * dimension, vectors stay what they are, to learn from.
 *
 * @param rows for each dimension, the weight of each value of the encoder, and last what is added
 */
record EncoderMap(List<float[]> rows) {

    EncoderMap {
        rows = List.copyOf(rows);
    }

    /** Of the lines of a table of numbers, a dimension a line. */
    static EncoderMap of(String file, List<String> lines) throws UnreadableModelException {
        try {
            return new EncoderMap(lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(EncoderMap::numbers)
                    .toList());
        } catch (NumberFormatException e) {
            throw new UnreadableModelException(file + ": " + e.getMessage());
        }
    }

    private static float[] numbers(String line) {
        String[] cells = line.split("\t");
        float[] row = new float[cells.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = Float.parseFloat(cells[at]);
        }
        return row;
    }

    /** Where it takes a word, from where the encoder's vector of it points. */
    WordVector of(WordVector word) {
        if (rows.isEmpty()) {
            return word;
        }
        float[] found = new float[rows.size()];
        for (int dimension = 0; dimension < found.length; dimension++) {
            float[] row = rows.get(dimension);
            found[dimension] = word.product(row) + row[row.length - 1];
        }
        return new WordVector(found);
    }
}
