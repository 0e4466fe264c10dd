package dateline.session;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportWords;
import dateline.session.Printing.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private final ReadingSession session = new ReadingSession(Jobs.onCallingThread());
    private final Printing printing = new Printing(session, ExportWords.of(Locale.ENGLISH), Jobs.onCallingThread());

    @BeforeEach
    void open() {
        session.open(ExampleDossiers.shipped());
    }

    private Printing.Sheet sheet() {
        return printing.sheetProperty().get().orElseThrow();
    }

    @Test
    void showsASheetAndHowManyThereAre() {
        printing.look(Matter.ARTICLES, 1);

        assertThat(sheet().number()).isEqualTo(1);
        assertThat(sheet().of()).isEqualTo(2);
        assertThat(sheet().picture().getHeight())
                .isGreaterThan(sheet().picture().getWidth());
    }

    @Test
    void staysOnTheLastSheet() {
        printing.look(Matter.TIMELINE, 99);

        assertThat(sheet().number()).isEqualTo(sheet().of() - 1);
        assertThat(sheet().picture().getWidth()).isGreaterThan(sheet().picture().getHeight());
    }

    @Test
    void printsEverySheet() {
        List<Integer> widths = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        printing.print(Matter.ARTICLES, 0.5, picture -> widths.add(picture.getWidth()), told::add);

        assertThat(widths).hasSize(2);
        assertThat(told).containsExactly(true);
    }

    @Test
    void endsWithASheetThatThePrinterDoesNotTake() {
        List<Integer> widths = new ArrayList<>();
        List<Boolean> told = new ArrayList<>();
        printing.print(Matter.ARTICLES, 0.5, picture -> !widths.add(picture.getWidth()), told::add);

        assertThat(widths).hasSize(1);
        assertThat(told).containsExactly(false);
    }
}
