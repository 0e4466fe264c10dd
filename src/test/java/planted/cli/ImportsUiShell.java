package planted.cli;

import dateline.architecture.Breaks;

@Breaks("imports of cli")
record ImportsUiShell(planted.ui.shell.Allowed shell) {}
