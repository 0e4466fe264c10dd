package planted.ui.palette;

public record Allowed() {}
