package planted.ui.redate;

import dateline.architecture.Breaks;

@Breaks("imports of ui.redate")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
