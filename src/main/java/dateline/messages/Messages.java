package dateline.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's words in one language, from a bundle in {@code resources/i18n}; patterns as in {@link MessageFormat}. */
public record Messages(ResourceBundle bundle) {

    /** The bundle of this name ({@code i18n/NAME.properties}) in the given language, English where it has none. */
    public static Messages of(String name, Locale locale) {
        return new Messages(ResourceBundle.getBundle(
                "i18n/" + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The message under the key with its arguments filled in; throws {@link java.util.MissingResourceException}. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    /** Whether there is a message under the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
