package dateline.exporting.png;

import static dateline.exporting.ExampleDossiers.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.Loss;
import dateline.exporting.Paper;
import dateline.exporting.PictureStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngExporterTest {

    private final PngExporter exporter = new PngExporter(WORDS);

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2.5})
    void hasSoManyDotsForEachPixel(double scale) throws IOException {
        assertThat(drawn(ExampleDossiers.shipped(), false, scale).getWidth()).isEqualTo((int) (600 * scale));
    }

    @Test
    void groundAndMarksHaveTheColoursOfTheTheme() throws IOException {
        Dossier dossier = ExampleDossiers.timed("2023");

        assertThat(colours(drawn(dossier, false, 1)))
                .contains(0xf4f2ed, 0x0b7285)
                .doesNotContain(0x1e2126);
        assertThat(colours(drawn(dossier, true, 1)))
                .contains(0x1e2126, 0x6cc9d8)
                .doesNotContain(0xf4f2ed);
    }

    @Test
    void saysWhenItIsSmallerThanAskedFor() throws IOException {
        ExportOptions large = options(false, 16);

        assertThat(exporter.write(ExampleDossiers.timed("2023"), large, new ByteArrayOutputStream()))
                .isEmpty();
        assertThat(exporter.write(ExampleDossiers.large(1000), large, new ByteArrayOutputStream()))
                .extracting(Loss::key)
                .contains("loss.scale");
    }

    private BufferedImage drawn(Dossier dossier, boolean isDark, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(dossier, options(isDark, scale), out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static ExportOptions options(boolean isDark, double scale) {
        PictureStyle style = new PictureStyle(isDark, 600, scale, Paper.A4);
        return new ExportOptions(Optional.empty(), List.of(), Optional.empty(), 0, style);
    }

    private static int[] colours(BufferedImage picture) {
        return IntStream.of(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .map(colour -> colour & 0xffffff)
                .distinct()
                .toArray();
    }
}
