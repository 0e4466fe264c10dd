package planted.building;

public record Allowed(planted.importing.Allowed importing, planted.extraction.Allowed extraction) {}
