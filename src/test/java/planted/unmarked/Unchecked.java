package planted.unmarked;

import dateline.architecture.Breaks;

@Breaks("null-marked")
final class Unchecked {}
