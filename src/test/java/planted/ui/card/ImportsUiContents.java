package planted.ui.card;

import dateline.architecture.Breaks;

@Breaks("imports of ui.card")
record ImportsUiContents(planted.ui.contents.Allowed contents) {}
