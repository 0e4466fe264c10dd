package circular.dossier.second;

import dateline.architecture.Breaks;

@Breaks("no cycles")
public record Returns(circular.dossier.first.Turns next) {}
