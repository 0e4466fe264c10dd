package dateline.extraction.names;

/** How a name is used. */
public enum Way {
    /** It stands for the actor: "Xi hosted". */
    NAME,
    /** It owns what follows: "Xi’s visit". */
    OWNER,
    /** It only says whose or where: "Chinese officials", "in Beijing". */
    ASIDE,
    /** It says where the words come from: "according to Xi". */
    SOURCE
}
