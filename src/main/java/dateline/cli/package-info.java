/** The command line: the root command, which opens the window, and one class for each other command. */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
