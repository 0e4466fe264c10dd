package planted.session;

import dateline.architecture.Breaks;

@Breaks("imports of session")
record ImportsUiReader(planted.ui.reader.Allowed reader) {}
