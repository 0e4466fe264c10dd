package dateline.dating.resolution;

/**
 * What the words around an expression tell of it.
 *
 * @param direction where its clause looks
 * @param listed whether only "and", "to" or the like stands between it and the one before
 * @param continues whether the one before stands in the same sentence
 * @param opens whether its sentence begins with it: "In 1986, ..."
 * @param aside whether nothing goes on from it, as it stands in brackets: "(1871–1944)", "3 p.m. (1900 GMT)"
 * @param quoted whether it stands in quotation marks, as part of what somebody says
 */
public record Context(
        Direction direction, boolean listed, boolean continues, boolean opens, boolean aside, boolean quoted) {}
