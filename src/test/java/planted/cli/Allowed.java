package planted.cli;

public record Allowed(planted.exporting.Allowed exporting) {}
