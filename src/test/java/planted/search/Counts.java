package planted.search;

import dateline.architecture.Breaks;

@Breaks("no static state")
final class Counts {
    static int found;
}
