package dateline.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The program's words in one language, from a bundle in {@code resources/i18n}; patterns as in {@link MessageFormat}. */
public record Messages(ResourceBundle bundle) {

    /** The bundle of this name ({@code i18n/NAME.properties}) in the given language, English where it has none. */
    public static Messages of(String name, Locale locale) {
        return new Messages(ResourceBundle.getBundle("i18n/" + name, locale, new Bundles()));
    }

    /** The message under the key with its arguments filled in; throws {@link java.util.MissingResourceException}. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    /** Whether there is a message under the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A bundle whose name has no language is English: to look for another would open every jar there is. */
    private static final class Bundles extends ResourceBundle.Control {

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
            return isEnglish ? List.of(Locale.ROOT) : super.getCandidateLocales(name, locale);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }
}
