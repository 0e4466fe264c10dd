package planted.extraction;

public record Allowed(planted.dating.Allowed dating, planted.dossier.Allowed dossier) {}
