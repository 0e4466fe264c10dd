package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.time.TimeWords;

/**
 * The words of the window.
 *
 * @param window the bundle {@code window}
 * @param version the name of the program and its version
 * @param library the bundle {@code library}, which tells what is wrong with files
 */
public record Words(Messages window, Messages library, TimeWords times, String version) {}
