package planted.ui.reader;

import dateline.architecture.Breaks;

@Breaks("imports of ui.reader")
record ImportsUiTimeline(planted.ui.timeline.Allowed timeline) {}
