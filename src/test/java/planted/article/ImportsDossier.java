package planted.article;

import dateline.architecture.Breaks;

@Breaks("imports of article")
record ImportsDossier(planted.dossier.Allowed dossier) {}
