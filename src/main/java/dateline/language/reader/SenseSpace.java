package dateline.language.reader;

import java.util.List;

/**
 * The directions of the encoder's vectors in which words for one event lie alike, as {@code src/training/merging.py} learnt them: a
 * linear map into a few dimensions. Without any, vectors stay what they are, to learn from.
 *
 * @param rows for each dimension, the weight of each value of the encoder, and last what is added
 */
record SenseSpace(List<float[]> rows) {

    SenseSpace {
        rows = List.copyOf(rows);
    }

    /** Of a table of whole numbers, a dimension a line. */
    static SenseSpace of(List<String> lines) throws UnreadableModelException {
        try {
            return new SenseSpace(lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(SenseSpace::numbers)
                    .toList());
        } catch (NumberFormatException e) {
            throw new UnreadableModelException("senses.tsv: " + e.getMessage());
        }
    }

    private static float[] numbers(String line) {
        String[] cells = line.split("\t");
        float[] row = new float[cells.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = Integer.parseInt(cells[at]);
        }
        return row;
    }

    /** Where the encoder's vector of a word, of any length, points in this space. */
    WordVector vector(float[] encoded) {
        if (rows.isEmpty()) {
            return WordVector.towards(encoded);
        }
        float length = 0;
        for (float value : encoded) {
            length += value * value;
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        float[] found = new float[rows.size()];
        for (int dimension = 0; dimension < found.length; dimension++) {
            float[] row = rows.get(dimension);
            float sum = 0;
            for (int at = 0; at < encoded.length; at++) {
                sum += row[at] * encoded[at];
            }
            found[dimension] = sum * scale + row[encoded.length];
        }
        return WordVector.towards(found);
    }
}
