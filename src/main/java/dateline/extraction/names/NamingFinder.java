package dateline.extraction.names;

import dateline.extraction.names.Naming.Sort;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.reader.NameSpan.NameKind;
import dateline.language.reader.Tree;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words of a sentence that name somebody. */
record NamingFinder(Vocabulary vocabulary, Gazetteer gazetteer, PersonTitles titles, PeopleNouns people) {

    /** So many words at most, with the noun, tell which of many is meant. */
    private static final int MOST_WORDS = 4;

    /** The namings, in the order of their heads. */
    List<Naming> namings(Sentence sentence) {
        List<Naming> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            if (isProper(sentence, at)) {
                int to = end(sentence, at);
                divide(sentence, at, to, found);
                at = to;
            } else {
                common(sentence, at).ifPresent(found::add);
                at++;
            }
        }
        return found;
    }

    private boolean isProper(Sentence sentence, int at) {
        if (at >= sentence.size() || sentence.timed(at).isPresent()) {
            return false;
        }
        Word word = sentence.word(at);
        return word.is(Part.PROPN) || word.token().capital() && (isBeside(sentence, at) || isState(sentence, at));
    }

    /** A noun or adjective with a capital before a name, not only because it begins a sentence: "Indian Navy". */
    private boolean isBeside(Sentence sentence, int at) {
        if (at == 0) {
            return sentence.tree().nameAt(at).isPresent() && isName(sentence, 1);
        }
        return IntStream.of(at)
                .filter(place -> !sentence.isHeadline())
                .filter(place -> sentence.word(place).is(Part.NOUN, Part.ADJ))
                .anyMatch(place -> isName(sentence, place - 1) || isProper(sentence, place + 1));
    }

    private static boolean isName(Sentence sentence, int at) {
        return at < sentence.size() && sentence.word(at).is(Part.PROPN);
    }

    private boolean isState(Sentence sentence, int at) {
        return gazetteer.end(sentence, at, sentence.size()) > at;
    }

    /** Where the words end that make a name together with the one. */
    private int end(Sentence sentence, int from) {
        return sentence.endFrom(from + 1, at -> isProper(sentence, at) || joins(sentence, at));
    }

    /** Whether the word only joins what stands on both sides to one name: "of". */
    private boolean joins(Sentence sentence, int at) {
        if (!isProper(sentence, at + 1)) {
            return false;
        }
        String before = sentence.word(at - 1).lower();
        return switch (sentence.word(at).lower()) {
            case "of" -> vocabulary.hasAny(before, "organisation", "landscape", "community");
            case "for", "on" -> vocabulary.has("organisation", before);
            case "and" -> isInside(sentence, at);
            case "&", "-" -> true;
            case "'", "’", "'s", "’s" -> sentence.word(at - 1).has("Number=Plur"); // "Transport Workers' League"
            default -> false;
        };
    }

    /** "Immigration and Naturalization Service": what stands before belongs to what stands behind. */
    private static boolean isInside(Sentence sentence, int at) {
        return sentence.word(at - 1).isRelated("compound");
    }

    /** Divides words with capitals into the names in them: "Cuban President | Fidel Castro". */
    private void divide(Sentence sentence, int from, int to, List<Naming> found) {
        int person = titles.person(sentence, from, to);
        int title = Math.max(from, titles.start(sentence, person));
        int state = gazetteer.end(sentence, from, to);
        if (person > from) {
            if (title > from) {
                divide(sentence, from, title, found);
            }
            found.add(naming(sentence, person, to, Sort.PROPER));
        } else if (state == to) {
            found.add(naming(sentence, from, to, Sort.STATE));
        } else if (state > from && isOfPerson(sentence, to - 1)) {
            found.add(naming(sentence, from, state, Sort.STATE));
            divide(sentence, state, to, found);
        } else {
            Naming naming = naming(sentence, from, to, Sort.PROPER);
            boolean isSomebody = titles.is(sentence, from, to) || people.isOfPersons(naming.word());
            found.add(isSomebody ? naming(sentence, from, to, Sort.COMMON) : naming);
        }
    }

    /** Whether the name is that of a person, of which a state in front is no part: "American Anna Berg". */
    private static boolean isOfPerson(Sentence sentence, int at) {
        return sentence.tree()
                .nameAt(at)
                .filter(name -> name.kind() == NameKind.PERSON)
                .isPresent();
    }

    private static Naming naming(Sentence sentence, int from, int to, Sort sort) {
        return new Naming(sentence, from, to, sentence.tree().head(from, to), sort);
    }

    private Optional<Naming> common(Sentence sentence, int head) {
        return Optional.of(sentence.word(head))
                .filter(noun -> noun.is(Part.NOUN))
                .filter(noun -> !noun.isRelated("compound", "nmod:desc", "flat"))
                .filter(people::has)
                .map(noun ->
                        new Naming(sentence, described(sentence, head), restricted(sentence, head), head, Sort.COMMON));
    }

    /** Where the words begin that describe a noun, right before it. */
    private int described(Sentence sentence, int head) {
        return sentence.startBefore(head, at -> describes(sentence, at));
    }

    /** Where the words end that tell which of many is meant by somebody new: "a man wearing ski goggles". */
    private static int restricted(Sentence sentence, int head) {
        Tree tree = sentence.tree();
        boolean isNew = tree.children(head, "det", "nummod").stream()
                .anyMatch(det -> sentence.is(det, "a", "an", "one", "another"));
        return tree.children(head, "nmod", "acl").stream()
                .filter(child -> isNew)
                .map(tree::subtree)
                .filter(words -> !sentence.is(head + 1, "of", "for"))
                .map(words -> IntStream.range(head + 1, words.nextClearBit(head + 1))
                        .filter(at -> sentence.word(at).is(Part.PUNCT, Part.CCONJ, Part.PRON))
                        .findFirst()
                        .orElse(words.nextClearBit(head + 1)))
                .filter(to -> to - head <= MOST_WORDS)
                .findFirst()
                .orElse(head + 1);
    }

    private boolean describes(Sentence sentence, int at) {
        Word word = sentence.word(at);
        return word.isRelated("amod", "compound")
                && !sentence.isGlued(at - 1)
                && !vocabulary.has("another", word.lower())
                && sentence.timed(at).isEmpty();
    }
}
