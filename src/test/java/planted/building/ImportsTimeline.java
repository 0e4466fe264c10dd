package planted.building;

import dateline.architecture.Breaks;

@Breaks("imports of building")
record ImportsTimeline(planted.timeline.Allowed timeline) {}
