package circular.search.near;

import dateline.architecture.Breaks;

@Breaks("no cycles")
public record GoesToLibrary(circular.library.far.Arrives next) {}
