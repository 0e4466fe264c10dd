package planted.dossier;

import dateline.architecture.Breaks;

@Breaks("imports of dossier")
record ImportsSearch(planted.search.Allowed search) {}
