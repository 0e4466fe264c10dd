package planted.ui.controls;

public record Allowed() {}
