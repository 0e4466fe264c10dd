package dateline.dating.grammar;

import dateline.dating.grammar.Element.Step;
import dateline.dating.meaning.Term;
import java.util.List;

/**
 * What a sequence of tokens means.
 *
 * @param category what the rule finds
 * @param number its place among all rules; of two that match the same tokens the earlier counts
 * @param sequences the patterns it stands for
 * @param meaning how its meaning is made
 * @param conditions on the neighbours
 * @param examples phrases it matches in full
 */
record Rule(
        String category,
        int number,
        List<List<Step>> sequences,
        Term meaning,
        List<Condition> conditions,
        List<String> examples) {}
