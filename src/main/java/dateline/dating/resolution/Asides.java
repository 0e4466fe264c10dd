package dateline.dating.resolution;

import dateline.dating.context.Context;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;

/** Tells what is said by the way, so that nothing goes on from it. */
final class Asides {

    private final Discourse discourse;

    Asides(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the expression is: what stands in brackets, and a season, which often but names something. */
    boolean hold(Meaning meaning, Context context) {
        return context.is(Trait.ASIDE)
                || meaning instanceof Meaning.Fields fields && fields.tellsOnly(Field.SEASON)
                || (discourse.narrative() ? inHistory(meaning, context) : inNews(meaning, context));
    }

    /** "A year ago", "since Tuesday", in a text that reports on the present. */
    private static boolean inNews(Meaning meaning, Context context) {
        return context.is(Trait.BEGINNING)
                ? Dates.isWeekday(meaning)
                : meaning instanceof Meaning.Offset offset && offset.unit() == Unit.YEAR;
    }

    private boolean inHistory(Meaning meaning, Context context) {
        boolean planned = context.is(Trait.QUOTED) || context.direction().future();
        return context.is(Trait.BY_THE_WAY) || planned && next(meaning) || ago(meaning) || nightBefore(meaning);
    }

    /** "Planned for the coming spring", "over by next year", "would not stay over Christmas". */
    private static boolean next(Meaning meaning) {
        return meaning instanceof Meaning.Current current && current.shift() > 0
                || meaning instanceof Meaning.Neighbour
                || meaning instanceof Meaning.Fields fields && fields.has(Field.HOLIDAY);
    }

    /** "More than 300 years ago". */
    private static boolean ago(Meaning meaning) {
        Meaning plain = meaning instanceof Meaning.Approximate about ? about.meaning() : meaning;
        return plain instanceof Meaning.Ago
                || plain instanceof Meaning.Offset offset && offset.anchor() == Anchor.PUBLISHED;
    }

    /** "The previous night's rain". */
    private static boolean nightBefore(Meaning meaning) {
        return meaning instanceof Meaning.At at
                && at.day().orElse(at) instanceof Meaning.Current current
                && current.shift() < 0;
    }
}
