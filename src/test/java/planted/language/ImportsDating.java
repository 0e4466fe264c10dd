package planted.language;

import dateline.architecture.Breaks;

@Breaks("imports of language")
record ImportsDating(planted.dating.Allowed dating) {}
