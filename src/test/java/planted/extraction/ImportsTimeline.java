package planted.extraction;

import dateline.architecture.Breaks;

@Breaks("imports of extraction")
record ImportsTimeline(planted.timeline.Allowed timeline) {}
