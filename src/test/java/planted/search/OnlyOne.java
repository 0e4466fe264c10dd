package planted.search;

import dateline.architecture.Breaks;

@Breaks("no singletons")
final class OnlyOne {
    static OnlyOne getInstance() {
        return new OnlyOne();
    }
}
