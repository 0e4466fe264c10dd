package dateline.extraction.names;

import dateline.dossier.Actor;

/** What somebody is, as far as an article tells. */
enum Nature {
    PERSON(Actor.Kind.PERSON),
    ORGANISATION(Actor.Kind.ORGANISATION),
    PLACE(Actor.Kind.ORGANISATION),
    OTHER(Actor.Kind.ORGANISATION),
    STATE(Actor.Kind.STATE),
    /** Somebody without a name: "a doctor". */
    SOMEBODY(Actor.Kind.PERSON),
    /** People without a name: "officials". */
    PEOPLE(Actor.Kind.ORGANISATION),
    /** A body without a name: "the police". */
    BODY(Actor.Kind.ORGANISATION);

    private final Actor.Kind kind;

    Nature(Actor.Kind kind) {
        this.kind = kind;
    }

    Actor.Kind kind() {
        return kind;
    }
}
