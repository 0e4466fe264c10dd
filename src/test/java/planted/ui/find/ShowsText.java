package planted.ui.find;

import dateline.architecture.Breaks;
import org.fxmisc.richtext.StyleClassedTextArea;

@Breaks("home of RichTextFX")
record ShowsText(StyleClassedTextArea text) {}
