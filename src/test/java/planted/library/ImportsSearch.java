package planted.library;

import dateline.architecture.Breaks;

@Breaks("imports of library")
record ImportsSearch(planted.search.Allowed search) {}
