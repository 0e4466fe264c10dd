package planted.ui.start;

import dateline.architecture.Breaks;

@Breaks("imports of ui.start")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
