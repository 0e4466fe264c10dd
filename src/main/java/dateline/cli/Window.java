package dateline.cli;

import dateline.library.FileLink;
import java.util.List;

/** What opens the window. */
@FunctionalInterface
public interface Window {

    /** Opens these files, one at an event where a link says so, or what was open last when there are none; returns the exit status once the window is closed. */
    int open(List<FileLink> files);
}
