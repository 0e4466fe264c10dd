package planted.importing;

import dateline.architecture.Breaks;

@Breaks("import failures carry a key")
final class Unkeyed extends Exception {}
