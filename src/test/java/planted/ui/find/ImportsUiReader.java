package planted.ui.find;

import dateline.architecture.Breaks;

@Breaks("imports of ui.find")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
