package dateline.importing.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Whether a font is bold, by its name or by what the file says of it. */
final class Weight {

    private static final Pattern NAME = Pattern.compile("bold|black|heavy|cmbx\\d*$");
    private static final int SEMIBOLD = 600;

    private Weight() {}

    static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
        return NAME.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
    }
}
