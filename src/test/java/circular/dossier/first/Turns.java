package circular.dossier.first;

import dateline.architecture.Breaks;

@Breaks("no cycles")
public record Turns(circular.dossier.second.Returns next) {}
