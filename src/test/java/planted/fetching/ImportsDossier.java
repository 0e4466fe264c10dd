package planted.fetching;

import dateline.architecture.Breaks;

@Breaks("imports of fetching")
record ImportsDossier(planted.dossier.Allowed dossier) {}
