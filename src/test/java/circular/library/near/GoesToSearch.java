package circular.library.near;

import dateline.architecture.Breaks;

@Breaks("no cycles")
public record GoesToSearch(circular.search.far.Arrives next) {}
