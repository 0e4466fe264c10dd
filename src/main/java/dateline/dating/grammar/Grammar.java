package dateline.dating.grammar;

import dateline.dating.grammar.Condition.Compiled;
import dateline.dating.grammar.Element.Step;
import dateline.dating.token.Lexicon;
import dateline.dating.token.LexiconReader;
import dateline.dating.token.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a language and the lexicon they stand on; immutable once read. */
public final class Grammar {

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Map<String, Category> categories = new LinkedHashMap<>();

    private Grammar(Lexicon lexicon, List<Rule> rules) {
        this.lexicon = lexicon;
        this.rules = rules;
        String open = "";
        for (Rule rule : rules) {
            if (!rule.category().equals(open)) {
                close(open);
                open = rule.category();
                if (categories.put(open, new Category(categories.size())) != null) {
                    throw new IllegalArgumentException("rules of one category belong together: " + open);
                }
            }
            add(rule);
        }
        close(open);
    }

    /**
     * Reads a lexicon as {@link LexiconReader} does and rules of the form {@code category: pattern = meaning}; throws
     * {@link IllegalArgumentException} at a line that is neither.
     */
    public static Grammar read(String words, String ruleLines) {
        List<Rule> rules = new RuleReader().read(ruleLines);
        Set<String> literals = rules.stream().flatMap(Grammar::literals).collect(Collectors.toSet());
        return new Grammar(
                new LexiconReader(Names::number).read(words).literals(literals).lexicon(), rules);
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** A matcher of the category's rules for one text. */
    public Matcher matcher(String category, Tokens tokens) {
        return new Matcher(category(category), categories.size(), tokens);
    }

    /** The phrases that rules give as examples, by category. */
    public Map<String, List<String>> examples() {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        Rule::category, Collectors.flatMapping(r -> r.examples().stream(), Collectors.toList())));
    }

    private static Stream<String> literals(Rule rule) {
        Stream<String> inPatterns = rule.sequences().stream()
                .flatMap(List::stream)
                .map(Step::element)
                .filter(Element.Word.class::isInstance)
                .map(word -> ((Element.Word) word).form());
        return Stream.concat(inPatterns, rule.conditions().stream().flatMap(c -> c.words().stream()));
    }

    private Category category(String name) {
        Category category = categories.get(name);
        if (category == null) {
            throw new IllegalArgumentException("no category before its use: " + name);
        }
        return category;
    }

    private void close(String name) {
        if (!name.isEmpty()) {
            category(name).root().close();
        }
    }

    private void add(Rule rule) {
        List<Compiled> conditions =
                rule.conditions().stream().map(this::compiled).toList();
        for (List<Step> sequence : rule.sequences()) {
            Node node = category(rule.category()).root();
            for (Step step : sequence) {
                node = along(node, step, rule.category());
            }
            node.ends().add(new Node.End(rule.number(), rule.meaning(), conditions));
        }
    }

    private Node along(Node node, Step step, String within) {
        return switch (step.element()) {
            case Element.Word word ->
                node.words(step.joined()).computeIfAbsent(number(word.form()), number -> new Node());
            case Element.Figures figures -> Node.along(node.figureEdges(), step, figures.number());
            case Element.OfClass ofClass -> Node.along(node.classEdges(), step, ofClass.wordClass());
            case Element.OfCategory ofCategory -> {
                String name = ofCategory.category();
                if (name.equals(within)) {
                    throw new IllegalArgumentException("a category within itself: " + name);
                }
                yield Node.along(node.categoryEdges(), step, category(name));
            }
        };
    }

    private Compiled compiled(Condition condition) {
        Set<Integer> words = condition.words().stream().map(this::number).collect(Collectors.toSet());
        long classes = condition.classes().stream().mapToLong(c -> c.bit()).reduce(0, (a, b) -> a | b);
        return new Compiled(condition.after(), condition.wanted(), condition.joined(), words, classes);
    }

    private int number(String form) {
        return lexicon.find(form, 0, form.length());
    }
}
