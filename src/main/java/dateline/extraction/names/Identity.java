package dateline.extraction.names;

import dateline.language.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Somebody in the making: all the namings that mean the same. */
final class Identity {

    private final String name;
    private final SortedMap<Nature, Double> natures;
    private final List<Naming> namings = new ArrayList<>();

    Identity(String name, Map<Nature, Double> natures) {
        this.name = name;
        this.natures = new TreeMap<>(natures);
    }

    void add(Naming naming) {
        namings.add(naming);
    }

    List<Naming> namings() {
        return namings;
    }

    String name() {
        return name;
    }

    /** Whether somebody has a name, not only a description. */
    boolean isNamed() {
        return !EnumSet.of(Nature.SOMEBODY, Nature.PEOPLE, Nature.BODY).contains(nature());
    }

    /** A name as it stands within a sentence: small where it is none, but a noun that began one ("residents"). */
    String written(String called) {
        return Optional.of(namings.getFirst())
                .filter(first -> !isNamed())
                .filter(first -> first.sentence().word(first.from()).is(Part.NOUN))
                .map(first -> called.substring(0, 1).toLowerCase(Locale.ROOT) + called.substring(1))
                .orElse(called);
    }

    /** Whether the running text tells of it, not only a headline. */
    boolean isTold() {
        return namings.stream().anyMatch(naming -> !naming.sentence().isHeadline());
    }

    /** How likely each is, always in one order. */
    SortedMap<Nature, Double> natures() {
        return natures;
    }

    /** The likeliest; of two that are as likely the later. */
    Nature nature() {
        return natures.entrySet().stream()
                .max(Map.Entry.<Nature, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Nature.OTHER);
    }

    Figure figure() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ShortNames.key(name), name);
        namings.stream()
                .filter(naming -> naming.sort() == (isNamed() ? Naming.Sort.PROPER : Naming.Sort.COMMON))
                .forEach(naming -> names.putIfAbsent(naming.key(), naming.text()));
        return new Figure(name, nature().kind(), names.values().stream().skip(1).toList());
    }
}
