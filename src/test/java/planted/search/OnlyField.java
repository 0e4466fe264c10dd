package planted.search;

import dateline.architecture.Breaks;

@Breaks("no singletons")
record OnlyField() {
    static final OnlyField INSTANCE = new OnlyField();
}
