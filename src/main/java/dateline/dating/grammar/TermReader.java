package dateline.dating.grammar;

import dateline.dating.meaning.Construction;
import dateline.dating.meaning.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the meaning side of a rule, such as {@code within(fields(month), current(YEAR, -1))}. */
final class TermReader {

    private final String text;
    private int at;

    private TermReader(String text) {
        this.text = text.replace(" ", "");
    }

    /** Throws {@link IllegalArgumentException} when it is not a term. */
    static Term read(String text) {
        TermReader reader = new TermReader(text);
        Term term = reader.term(reader.word());
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException("not a meaning: " + text);
        }
        return term;
    }

    private Term term(String word) {
        if (text.startsWith("(", at)) {
            at++;
            return new Term.Call(Construction.named(word), arguments());
        }
        if (word.matches("-?[0-9.]+")) {
            return new Term.Constant(Double.parseDouble(word));
        }
        return word.equals(word.toUpperCase(Locale.ROOT)) ? new Term.Constant(Names.number(word)) : new Term.Name(word);
    }

    private List<Term.Argument> arguments() {
        List<Term.Argument> arguments = new ArrayList<>();
        while (text.charAt(at) != ')') {
            String word = word();
            if (text.charAt(at) == '=') {
                at++;
                arguments.add(new Term.Argument(word, term(word())));
            } else {
                arguments.add(new Term.Argument(word, term(word)));
            }
            if (text.charAt(at) == ',') {
                at++;
            }
        }
        at++;
        return arguments;
    }

    private String word() {
        int start = at;
        while (at < text.length() && "(),=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
