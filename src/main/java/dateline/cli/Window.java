package dateline.cli;

import java.nio.file.Path;
import java.util.List;

/** What opens the window. */
@FunctionalInterface
public interface Window {

    /** Opens these files, or what was open last when there are none; returns the exit status once the window is closed. */
    int open(List<Path> files);
}
