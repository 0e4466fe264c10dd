package planted.ui.controls;

import dateline.architecture.Breaks;

@Breaks("imports of ui.controls")
record ImportsSession(planted.session.Allowed session) {}
