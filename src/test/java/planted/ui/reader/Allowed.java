package planted.ui.reader;

import org.fxmisc.richtext.StyleClassedTextArea;

public record Allowed(
        planted.session.Allowed session, planted.ui.controls.Allowed controls, StyleClassedTextArea text) {}
