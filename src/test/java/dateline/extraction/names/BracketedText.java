package dateline.extraction.names;

import dateline.article.Article;
import dateline.extraction.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article whose pronouns are followed by what they mean: "he[Berg]" by the last word of a name, "it[ferry]" by a noun, "they[Berg+Lund]" by
 * several that are told of together, and "it[-]" by nobody and nothing. Its first line is the headline, an empty line parts paragraphs.
 *
 * @param article the text without brackets
 * @param meant the words in brackets, by "block offset" of the pronoun
 */
record BracketedText(Article article, Map<String, List<String>> meant) {

    private static final Pattern PRONOUN = Pattern.compile("(\\p{L}+)\\[([^\\]]+)]");

    static BracketedText parse(String text) {
        List<String> blocks = new ArrayList<>();
        Map<String, List<String>> meant = new HashMap<>();
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            StringBuilder plain = new StringBuilder();
            Matcher found = PRONOUN.matcher(paragraph);
            while (found.find()) {
                found.appendReplacement(plain, "$1");
                int start = plain.length() - found.group(1).length();
                meant.put(
                        place("a/" + blocks.size(), start),
                        List.of(found.group(2).split("\\+")));
            }
            blocks.add(found.appendTail(plain).toString());
        }
        return new BracketedText(Texts.article("a", "", blocks.toArray(String[]::new)), meant);
    }

    private static String place(String block, int offset) {
        return block + " " + offset;
    }

    /** Whether the pronoun means it. */
    boolean isMeant(ReferringWord pronoun, Referent referent) {
        List<String> words = meant.getOrDefault(
                place(pronoun.sentence().block().id(), pronoun.word().token().start()), List.of());
        return !words.isEmpty()
                && referent.isJoined() == words.size() > 1
                && names(referent).containsAll(words);
    }

    private static Set<String> names(Referent referent) {
        ReferringWord noun = referent.noun();
        if (referent.isJoined()) {
            return noun.sentence().tree().subtree(noun.place()).stream()
                    .mapToObj(place -> noun.sentence().word(place).text())
                    .collect(Collectors.toSet());
        }
        return referent.identity()
                .map(identity -> Set.copyOf(List.of(identity.name().split(" "))))
                .orElse(Set.of(noun.word().text()));
    }
}
