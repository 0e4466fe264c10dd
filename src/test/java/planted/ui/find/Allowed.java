package planted.ui.find;

public record Allowed() {}
