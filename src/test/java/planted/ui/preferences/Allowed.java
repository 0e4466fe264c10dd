package planted.ui.preferences;

public record Allowed() {}
