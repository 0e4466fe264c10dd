package dateline.ui.start;

import dateline.library.Recent;
import java.util.function.Consumer;

/**
 * What can be done from the start page.
 *
 * @param open asks for files and opens them
 * @param openFolder asks for a folder and opens what is in it
 * @param paste makes an article of what was copied
 * @param openPage asks for the address of a page and opens it
 * @param openExample opens the dossier that comes with the program
 * @param again opens something again
 */
public record StartWays(
        Runnable open,
        Runnable openFolder,
        Runnable paste,
        Runnable openPage,
        Runnable openExample,
        Consumer<Recent> again) {}
