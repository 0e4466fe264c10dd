package planted.ui.preferences;

import dateline.architecture.Breaks;

@Breaks("imports of ui.preferences")
record ImportsUiLibrary(planted.ui.library.Allowed library) {}
