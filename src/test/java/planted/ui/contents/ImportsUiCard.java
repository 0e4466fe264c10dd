package planted.ui.contents;

import dateline.architecture.Breaks;

@Breaks("imports of ui.contents")
record ImportsUiCard(planted.ui.card.Allowed card) {}
