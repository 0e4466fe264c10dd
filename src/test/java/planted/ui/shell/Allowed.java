package planted.ui.shell;

public record Allowed(planted.ui.reader.Allowed reader, planted.ui.timeline.Allowed timeline) {}
