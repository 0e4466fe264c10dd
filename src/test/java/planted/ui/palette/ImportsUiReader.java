package planted.ui.palette;

import dateline.architecture.Breaks;

@Breaks("imports of ui.palette")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
