package dateline.ui.shell;

import dateline.dossier.Dossier;
import dateline.messages.Messages;

/** What the frame of the window says is open. */
final class WindowTitle {

    private static final int MOST_OF_ARTICLE = 40;

    private final Messages messages;

    /** Speaks with the bundle {@code window}. */
    WindowTitle(Messages messages) {
        this.messages = messages;
    }

    /** The words for the dossier. */
    String words(Dossier dossier, boolean unsaved) {
        String named =
                dossier.title().isBlank() ? messages.text("window.name") : messages.text("window.title", name(dossier));
        return unsaved ? messages.text("window.unsaved", named) : named;
    }

    /** Of several articles, a dossier without a name of its own bears that of one of them, and is told from it. */
    private String name(Dossier dossier) {
        int articles = dossier.articles().size();
        String title = dossier.title();
        if (articles < 2) {
            return title;
        }
        return dossier.besideNamed() > 0
                ? messages.text("window.and-more", beginning(title), dossier.besideNamed())
                : messages.text("window.articles", title, articles);
    }

    /** As many whole words as there is room for beside the number. */
    private static String beginning(String title) {
        if (title.length() <= MOST_OF_ARTICLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', MOST_OF_ARTICLE);
        return title.substring(0, end > 0 ? end : MOST_OF_ARTICLE) + " …";
    }
}
