package planted.ui.timeline;

import dateline.architecture.Breaks;

@Breaks("imports of ui.timeline")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
