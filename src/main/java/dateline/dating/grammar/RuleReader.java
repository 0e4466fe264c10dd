package dateline.dating.grammar;

import dateline.dating.meaning.Term;
import dateline.dating.token.WordClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads rules, one a line: {@code category: pattern = meaning ; condition ; condition}, under lines {@code e.g. phrase} with phrases
 * the rule matches, and remarks behind {@code #}. Conditions are {@code after}, {@code not after}, {@code before} or {@code not
 * before} with words and classes.
 */
final class RuleReader {

    private final List<Rule> rules = new ArrayList<>();
    private List<String> examples = new ArrayList<>();

    /** The rules in order; throws {@link IllegalArgumentException} that names the line it cannot read. */
    List<Rule> read(String lines) {
        for (String line : lines.lines().map(String::strip).toList()) {
            try {
                read(line, rules.size());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("not a rule: " + line, e);
            }
        }
        return List.copyOf(rules);
    }

    private void read(String line, int number) {
        if (line.startsWith("e.g. ")) {
            examples.add(line.substring(5).strip());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            int colon = line.indexOf(": ");
            int equals = line.indexOf(" = ");
            if (equals < 0) {
                readNames(line.substring(0, colon).strip(), line.substring(colon + 2));
                return;
            }
            String[] right = line.substring(equals + 3).split(" ; ");
            List<Condition> conditions = new ArrayList<>();
            for (int i = 1; i < right.length; i++) {
                conditions.add(condition(right[i].strip()));
            }
            rules.add(new Rule(
                    line.substring(0, colon).strip(),
                    number,
                    Pattern.sequences(line.substring(colon + 2, equals)),
                    TermReader.read(right[0]),
                    List.copyOf(conditions),
                    List.copyOf(examples)));
            examples = new ArrayList<>();
        }
    }

    /** Categories that are taken as they are, each a rule of its own. */
    private void readNames(String category, String names) {
        for (String name : names.split("\\|")) {
            List<List<Element.Step>> sequences = Pattern.sequences(name.strip());
            if (!(sequences.getFirst().getFirst().element() instanceof Element.OfCategory)) {
                throw new IllegalArgumentException("no meaning");
            }
            Term itself = new Term.Name(sequences.getFirst().getFirst().name());
            rules.add(new Rule(category, rules.size(), sequences, itself, List.of(), List.copyOf(examples)));
            examples = new ArrayList<>();
        }
    }

    private static Condition condition(String text) {
        boolean wanted = !text.startsWith("not ");
        String[] words = (wanted ? text : text.substring(4)).split(" +");
        Set<String> literals = new HashSet<>();
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        boolean joined = words.length > 1 && words[1].equals("~");
        for (int i = joined ? 2 : 1; i < words.length; i++) {
            if (WordClass.isName(words[i])) {
                classes.add(WordClass.valueOf(words[i]));
            } else {
                literals.add(words[i]);
            }
        }
        if (!Set.of("after", "before").contains(words[0])) {
            throw new IllegalArgumentException(text);
        }
        return new Condition(words[0].equals("after"), wanted, joined, literals, classes);
    }
}
