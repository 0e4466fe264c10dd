package planted.exporting;

import dateline.architecture.Breaks;
import picocli.CommandLine;

@Breaks("home of picocli")
record ParsesArguments(CommandLine line) {}
