package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.time.TimeWords;

/**
 * The words of the window.
 *
 * @param window the bundle {@code window}
 * @param version the name of the program and its version
 * @param library the bundle {@code library}, which tells what is wrong with dossiers
 * @param importing the bundle {@code importing}, which tells what is wrong with the files of other programs
 * @param exporting the bundle {@code exporting}, which tells what other formats cannot hold
 */
public record Words(
        Messages window, Messages library, Messages importing, Messages exporting, TimeWords times, String version) {}
