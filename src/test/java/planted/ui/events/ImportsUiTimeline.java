package planted.ui.events;

import dateline.architecture.Breaks;

@Breaks("imports of ui.events")
record ImportsUiTimeline(planted.ui.timeline.Allowed timeline) {}
