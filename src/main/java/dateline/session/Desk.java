package dateline.session;

/** What one window works with, handed to whatever in the window needs more than one of them. */
public record Desk(ReadingSession session, Preferences preferences, Opening opening, Saving saving) {}
