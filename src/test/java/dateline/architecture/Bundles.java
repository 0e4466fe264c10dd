package dateline.architecture;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bundles of messages in a folder.
 *
 * @param patterns the messages under their keys, by the name of the bundle: {@code window}, {@code window_de}
 * @param repeated keys that stand twice in a file, as {@code bundle: key}
 */
record Bundles(Map<String, Map<String, String>> patterns, List<String> repeated) {

    static Bundles in(Path folder) throws IOException {
        Bundles bundles = new Bundles(new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                bundles.read(file);
            }
        }
        return bundles;
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".properties", "");
        Map<String, String> messages = new TreeMap<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put((String) key, (String) value) != null) {
                    repeated.add(name + ": " + key);
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        patterns.put(name, messages);
    }

    /** The names of bundles, without their translations. */
    Set<String> names() {
        return patterns.keySet().stream().filter(name -> !name.contains("_")).collect(Collectors.toSet());
    }

    Set<String> keys() {
        return patterns.values().stream()
                .flatMap(messages -> messages.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The messages under a key, in upper or lower case, of the bundles that are not translations. */
    Set<String> said(String key) {
        return names().stream()
                .flatMap(name -> patterns.getOrDefault(name, Map.of()).entrySet().stream())
                .filter(message -> message.getKey().equalsIgnoreCase(key))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Translations whose keys are not those of the bundle they translate. */
    List<String> partlyTranslated() {
        return patterns.keySet().stream()
                .filter(name -> name.contains("_"))
                .filter(name -> !keys(name).equals(keys(name.substring(0, name.indexOf('_')))))
                .toList();
    }

    private Set<String> keys(String bundle) {
        return patterns.getOrDefault(bundle, Map.of()).keySet();
    }

    /** Messages that {@link MessageFormat} cannot read, as {@code bundle: key}. */
    List<String> malformed() {
        List<String> malformed = new ArrayList<>();
        patterns.forEach((bundle, messages) -> messages.forEach((key, pattern) -> {
            try {
                new MessageFormat(pattern);
            } catch (IllegalArgumentException e) {
                malformed.add(bundle + ": " + key);
            }
        }));
        return malformed;
    }
}
