package planted.search;

import dateline.architecture.Breaks;

@Breaks("imports of search")
record ImportsLibrary(planted.library.Allowed library) {}
