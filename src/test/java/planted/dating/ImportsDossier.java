package planted.dating;

import dateline.architecture.Breaks;

@Breaks("imports of dating")
record ImportsDossier(planted.dossier.Allowed dossier) {}
