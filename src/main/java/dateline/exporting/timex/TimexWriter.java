package dateline.exporting.timex;

/** Writes tagged documents in one format. */
@FunctionalInterface
public interface TimexWriter {

    /** The document in this format, with a line break at its end unless it is empty. */
    String write(TaggedDocument document);
}
