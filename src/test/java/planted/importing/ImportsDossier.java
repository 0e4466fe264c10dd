package planted.importing;

import dateline.architecture.Breaks;

@Breaks("imports of importing")
record ImportsDossier(planted.dossier.Allowed dossier) {}
