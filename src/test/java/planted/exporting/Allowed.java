package planted.exporting;

public record Allowed(planted.timeline.Allowed timeline) {}
