package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import dateline.language.Capitals;
import dateline.language.Part;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints the words of a headline. */
record Wording(Sentence sentence) {

    /** Marks of which neither says anything without the other. */
    private static final List<String> PAIRS = List.of("“”", "()");

    /** An apostrophe that a text sets apart from the s of the possessor. */
    private static final Pattern APART = Pattern.compile(" ?(['’]) ?(?=s\\b)");

    /** How a possessor ends. */
    private static final Pattern OWNER = Pattern.compile("[’']s?$");

    private static final Set<String> LEADING =
            Set.of("of", "to", "than", "and", "or", "a", "an", "the", ",", ";", ":", "(");

    /** What a quotation of a clause goes without. */
    private static final String[] BESIDES = {"conj", "parataxis", "mark", "punct"};

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Pattern PLAIN = Pattern.compile("[^\"“”„«»()\\[\\]{}\\n]+");

    /** Words that begin with a vowel and do not sound so, or sound so and do not begin with one. */
    private static final Pattern ODD = Pattern.compile(
            "(?i:uni(?!n|m)|us[aeiu]|ur[aiou]|eu|on(?:e|ce)|u\\.|ubiq|h(?:our|onest|onou?r|eir))|8|1[18](?!\\d)|[FHLMNRSX](?![AEIOU][A-Z]{2})(?:\\b|[A-Z.])|U[A-Z]|U\\b");

    /** What of the whole fits into so many characters; empty where nothing whole does. */
    Optional<String> fit(Constituent whole, int limit) {
        Optional<String> text =
                Pruning.fit(whole, limit).filter(words -> !isDangling(words)).map(this::text);
        return text.filter(title -> title.length() <= limit)
                .filter(Wording::isSound)
                .or(() -> text.flatMap(title -> fit(whole, limit - 1)));
    }

    /** Whether no quotation mark or bracket stands without its other. */
    private static boolean isSound(String title) {
        return PAIRS.stream().allMatch(pair -> count(title, pair.charAt(0)) == count(title, pair.charAt(1)));
    }

    private static long count(String title, int mark) {
        return title.chars().filter(found -> found == mark).count();
    }

    /** Whether it begins with a word or a mark that joins it to what is not there, or ends with one that leads to that. */
    private boolean isDangling(List<HeadlineWord> words) {
        if (words.isEmpty()) {
            return true;
        }
        if (sentence.word(words.getFirst().from()).is(Part.PUNCT, Part.CCONJ)
                && !sentence.is(words.getFirst().from(), "both", "either", "neither")) {
            return true;
        }
        if (words.stream()
                .dropWhile(word -> sentence.word(word.from()).isRelated("case"))
                .limit(1)
                .anyMatch(word -> sentence.is(word.from(), "which"))) {
            return true; // "at which the plan is made"
        }
        HeadlineWord last = words.getLast();
        return LEADING.contains(last.text().toLowerCase(Locale.ROOT))
                || sentence.word(last.from()).isRelated("case");
    }

    /** A headline of the article as it stands, where it tells the clause and fits. */
    Optional<String> whole(Clause clause, int limit) {
        int root = sentence.tree().root();
        boolean isMain = clause.predicate() == root
                || clause.word().isRelated("acl") && clause.word().head() == root;
        return Optional.of(sentence.text(0, sentence.size()))
                .filter(text -> sentence.isHeadline())
                .filter(text -> isMain)
                .filter(text -> text.length() <= limit)
                .filter(PLAIN.asMatchPredicate())
                .map(Capitals::first);
    }

    /** The clause as it stands, in quotation marks, where it has a subject of its own, holds by itself, and fits. */
    Optional<String> quoted(Clause clause, int limit) {
        BitSet words = sentence.tree().subtree(clause.predicate());
        sentence.tree()
                .children(clause.predicate(), BESIDES)
                .forEach(other -> words.andNot(sentence.tree().subtree(other)));
        int from = sentence.endFrom(
                words.nextSetBit(0), place -> sentence.word(place).is(Part.PUNCT, Part.CCONJ, Part.SCONJ, Part.ADV));
        int end = sentence.startBefore(
                words.length(), place -> sentence.word(place).is(Part.PUNCT));
        int to = Math.max(from, end);
        boolean isWhole = words.get(from, to).cardinality() == to - from;
        return Optional.of(sentence.text(from, to))
                .filter(text -> isWhole)
                .filter(text -> clause.word().isRelated("root", "ccomp", "conj", "advcl"))
                .filter(text -> clause.child("nsubj").isPresent())
                .filter(PLAIN.asMatchPredicate())
                .map(text -> "“" + Capitals.first(text) + "”")
                .filter(text -> text.length() <= limit);
    }

    /** The words with spaces and hyphens as in the sentence where they follow one another there, and a capital in front. */
    String text(List<HeadlineWord> words) {
        StringBuilder text = new StringBuilder();
        HeadlineWord before = null;
        boolean isLed = words.stream()
                .limit(1)
                .filter(word -> ARTICLES.contains(word.text().toLowerCase(Locale.ROOT)))
                .anyMatch(word -> !(word.text().equalsIgnoreCase("a")
                        && sentence.is(word.to(), "few", "little", "number", "couple", "lot")));
        for (HeadlineWord word : isLed ? words.subList(1, words.size()) : words) {
            if (before != null) {
                agree(text, before, word);
                text.append(between(before, word));
            }
            text.append(isSaid(word, text) ? sentence.word(word.from()).lower() : word.text());
            before = word;
        }
        return Capitals.first(APART.matcher(text).replaceAll("$1"));
    }

    /** Whether what a pronoun means has been printed already, so that the pronoun will do: "depositors … depositors' money". */
    private boolean isSaid(HeadlineWord word, CharSequence before) {
        if (!sentence.word(word.from()).is(Part.PRON)) {
            return false;
        }
        String thing = OWNER.matcher(word.text().toLowerCase(Locale.ROOT)).replaceFirst("");
        String text = " " + before.toString().toLowerCase(Locale.ROOT).replaceAll("[’'](?=s? )", " ") + " ";
        return text.contains(" " + thing + " ");
    }

    /** Makes "a" or "an" agree with what now follows it, where that is not what followed it in the sentence. */
    private static void agree(StringBuilder text, HeadlineWord article, HeadlineWord next) {
        boolean isArticle = Set.of("a", "an").contains(article.text());
        if (isArticle && next.from() != article.to()) {
            boolean isVowel = "aeiou".indexOf(Character.toLowerCase(next.text().charAt(0))) >= 0;
            boolean isOdd = ODD.matcher(next.text()).lookingAt();
            text.setLength(text.length() - article.text().length());
            text.append(isVowel == isOdd ? "a" : "an");
        }
    }

    private String between(HeadlineWord before, HeadlineWord word) {
        boolean isJoined = sentence.isGlued(word.from() - 1);
        if (word.from() == before.to() && isJoined || isClinging(word)) {
            return "";
        }
        boolean isHyphened =
                word.from() == before.to() + 1 && sentence.isGlued(before.to() - 1) && sentence.isGlued(before.to());
        return isHyphened ? sentence.word(before.to()).text() : " ";
    }

    private static boolean isClinging(HeadlineWord word) {
        return Set.of(",", "'s", "’s").contains(word.text());
    }
}
