package planted.timeline;

public record Allowed(planted.time.Allowed time, planted.dossier.Allowed dossier) {}
