package dateline.extraction;

import dateline.article.Article;
import dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tokenised document of the timeline task of SemEval-2015 (task 4), made an article again: spaces before punctuation are left
 * out, and it is kept where each word came from.
 */
final class GoldDocument {

    /** A word of the document: the number of its sentence and the word itself. */
    record Word(String sentence, String text) {}

    private static final Pattern SENTENCE = Pattern.compile("<s id=\"(\\d+)\">(.*?)</s>", Pattern.DOTALL);
    private static final Pattern CLINGS = Pattern.compile("[,.;:?!%)]|'s|n't|'");
    private static final int PARAGRAPH = 3;

    private final String id;
    private final List<String> blocks = new ArrayList<>();
    private final List<NavigableMap<Integer, Word>> words = new ArrayList<>();
    private final String day;

    GoldDocument(String xml) {
        this.id = first(xml, "<DOCID>(.*?)</DOCID>");
        this.day = first(xml, "CREATION_TIME\"[^>]*value=\"([^\"]*)\"");
        blocks.add(first(xml, "<EXTRAINFO>(.*?)</EXTRAINFO>"));
        words.add(new TreeMap<>());
        Matcher sentences = SENTENCE.matcher(xml);
        StringBuilder text = new StringBuilder();
        NavigableMap<Integer, Word> places = new TreeMap<>();
        for (int number = 0; sentences.find(); number++) {
            if (number > 0 && number % PARAGRAPH == 1) {
                blocks.add(text.toString());
                words.add(places);
                text = new StringBuilder();
                places = new TreeMap<>();
            }
            add(text, places, sentences.group(1), sentences.group(2));
        }
        blocks.add(text.toString());
        words.add(places);
    }

    private static void add(StringBuilder text, NavigableMap<Integer, Word> places, String number, String sentence) {
        String plain = sentence.replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("&quot;", "\"");
        for (String word : plain.strip().split("\\s+")) {
            if (!text.isEmpty() && !CLINGS.matcher(word).matches()) {
                text.append(' ');
            }
            places.put(text.length(), new Word(number, word));
            text.append(word);
        }
    }

    private static String first(String xml, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        return found.find() ? found.group(1).strip() : "";
    }

    String id() {
        return id;
    }

    String day() {
        return day;
    }

    Article article() {
        return Texts.article(id, day, blocks.toArray(String[]::new));
    }

    /** The word at a place of the article, as the task names it: DOCUMENT-SENTENCE-WORD; empty in the title. */
    String name(TextSpan span) {
        String number = span.block().substring(span.block().indexOf('/') + 1);
        if (!number.matches("\\d+")) {
            return "";
        }
        var word = words.get(Integer.parseInt(number)).floorEntry(span.start());
        return word == null
                ? ""
                : id + "-" + word.getValue().sentence() + "-" + word.getValue().text();
    }
}
