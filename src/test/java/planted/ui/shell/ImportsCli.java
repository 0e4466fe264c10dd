package planted.ui.shell;

import dateline.architecture.Breaks;

@Breaks("imports of ui.shell")
record ImportsCli(planted.cli.Allowed cli) {}
