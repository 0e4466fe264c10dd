package dateline.library;

/**
 * Where in a text file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** The first character of a file. */
    public static final Place START = new Place(1, 1);

    /** In reading order. */
    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** {@code line:column}, as compilers print it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
