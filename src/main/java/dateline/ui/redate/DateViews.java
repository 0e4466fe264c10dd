package dateline.ui.redate;

/** The two ways in which a window asks for the date of an article: when the reader wishes, and by itself. */
public record DateViews(RedatingDialog dialog, UndatedBar bar) {}
