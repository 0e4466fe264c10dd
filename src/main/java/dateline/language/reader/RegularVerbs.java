package dateline.language.reader;

import java.util.regex.Pattern;

/** Undoes the endings of regular verbs: what remains is told by the rules of spelling, and by which words are known. */
record RegularVerbs(WordPieces known) {

    private static final String VOWELS = "aeiou";
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern HISSING = Pattern.compile("(ch|sh|ss|x|zz|o)es$");

    /** How a consonant is doubled before the ending: "planned", "expelled"; not "added", "called". */
    private static final Pattern DOUBLED = Pattern.compile("..+(bb|dd|gg|mm|nn|pp|rr|tt)|..+pell");

    /** A single vowel before a single consonant, which would have been doubled: "wan", "hop", "us". */
    private static final Pattern SHORT = Pattern.compile("(?:[^aeiouy]*|qu)[aeiouy][^aeiouwxy]");

    /** "Lying", "dying", "tying", which are written with "ie" elsewhere; not "drying". */
    private static final Pattern OF_IE = Pattern.compile("[^aeiou]ying");

    /** How no word ends but before a silent e: "handl", "chang", "generat", "injur", "collid", "conced", "expir", "conven", "postpon". */
    private static final Pattern SILENT = Pattern.compile(
            "[csuvz]$|[dlr]g$|[^aeo][aiou]d$|[cp]ed$|[ae]ng$|[^aeiourlw]l$|([^aeo]|i)at$|[^o]ut$|[aeiu]g$|[aeo]k$|um$|[^o]ur$"
                    + "|[^n]cil$|[fpx]il$|[^aeo]ir$|[nr]ven$|[^aeou]in$|[^aeo]ap$|pon$");

    /** The base of a form in lower case; the form itself where it has no ending. */
    String base(String form) {
        int length = form.length();
        if (form.endsWith("ied")) {
            return length == 4 ? form.substring(0, 3) : form.substring(0, length - 3) + "y";
        }
        if (OF_IE.matcher(form).matches()) {
            return form.charAt(0) + "ie";
        }
        if (form.endsWith("eed")) {
            String base = form.substring(0, length - 1);
            return length > 4 && known.hasWhole(base) ? base : form;
        }
        String stem = form.endsWith("ed")
                ? form.substring(0, length - 2)
                : form.endsWith("ing") ? form.substring(0, length - 3) : "";
        if (stem.length() > 1 && VOWEL.matcher(stem).find()) {
            return ofStem(stem);
        }
        return form.endsWith("s") && length > 3 ? ofPresent(form) : form;
    }

    private static String ofPresent(String form) {
        int length = form.length();
        if (form.endsWith("ies") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        if (HISSING.matcher(form).find()) {
            return form.substring(0, length - 2);
        }
        return form.matches(".*[su]s") ? form : form.substring(0, length - 1);
    }

    private String ofStem(String stem) {
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last)) {
            String single = stem.substring(0, last);
            boolean isKnown = known.hasWhole(single);
            boolean isDoubled = DOUBLED.matcher(stem).matches();
            return (known.hasWhole(stem) ? isDoubled && isKnown : isDoubled || isKnown) ? single : stem;
        }
        if (SHORT.matcher(stem).matches()) {
            return stem + "e";
        }
        boolean isStem = known.hasWhole(stem);
        boolean isSilent = known.hasWhole(stem + "e");
        boolean wantsSilent = isStem == isSilent ? SILENT.matcher(stem).find() : isSilent;
        return wantsSilent ? stem + "e" : stem;
    }

    private static boolean isVowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
