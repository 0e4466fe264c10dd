package planted.ui.library;

import dateline.architecture.Breaks;

@Breaks("imports of ui.library")
record ImportsUiFind(planted.ui.find.Allowed find) {}
