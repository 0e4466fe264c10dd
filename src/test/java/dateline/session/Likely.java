package dateline.session;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Mention;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.List;
import java.util.Optional;

/** Events that an article tells in February 2023, surely or only likely. */
public final class Likely {

    private Likely() {}

    /** One that the machine found. */
    public static Event told(String id, boolean isSure) {
        Optional<TimeSpan> february = Optional.of(TimeSpan.parse("2023-02"));
        TimeExpression written = new TimeExpression(
                new TextSpan("a/p0", 3, 16),
                TimexType.DATE,
                "2023-02",
                february,
                new Derivation("February 2023", "absolute", Optional.empty(), Derivation.AnchorKind.NONE, february));
        return new Event(
                id,
                "Balloon flies over Montana",
                Optional.empty(),
                new Standing(Status.HAPPENED, Origin.FOUND),
                new Involvement(List.of(), List.of()),
                List.of(new Mention(
                        new TextSpan("a/p0", 17, 44),
                        Optional.empty(),
                        Optional.of(written),
                        isSure,
                        List.of(),
                        List.of())));
    }

    /** These with the article that tells them. */
    public static Dossier dossier(Event... events) {
        return new Dossier(
                "Flight",
                List.of(Dossiers.article("a", "In February 2023 a balloon flew over Montana.")),
                List.of(events),
                List.of(),
                List.of(),
                List.of());
    }
}
