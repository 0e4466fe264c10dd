package dateline.exporting.pdf;

import dateline.timeline.Box;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

/** Colours that go over into each other from left to right, with the stops of {@code resources/exporting/fade.svg}. */
final class PdfFading {

    private static final float BEGINS = 0.4f;
    private static final float ENDS = 0.6f;

    private PdfFading() {}

    /** From one colour at both ends of the box to another in its middle. */
    static PDShading of(Box box, float[] ends, float[] middle) throws IOException {
        COSDictionary steps = function(3);
        COSArray functions =
                new COSArray(List.of(between(ends, middle), between(middle, middle), between(middle, ends)));
        steps.setItem(COSName.FUNCTIONS, functions);
        steps.setItem(COSName.BOUNDS, numbers(BEGINS, ENDS));
        steps.setItem(COSName.ENCODE, numbers(0, 1, 0, 1, 0, 1));
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(numbers((float) box.x(), 0, (float) box.right(), 0));
        shading.setFunction(PDFunction.create(steps));
        return shading;
    }

    private static COSDictionary between(float[] from, float[] to) {
        COSDictionary function = function(2);
        function.setItem(COSName.C0, numbers(from));
        function.setItem(COSName.C1, numbers(to));
        function.setItem(COSName.N, new COSFloat(1));
        return function;
    }

    private static COSDictionary function(int type) {
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.get(type));
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        return function;
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(values);
        return numbers;
    }
}
