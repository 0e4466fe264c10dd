package planted.exporting;

import dateline.architecture.Breaks;

@Breaks("imports of exporting")
record ImportsSession(planted.session.Allowed session) {}
