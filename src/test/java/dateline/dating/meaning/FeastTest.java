package dateline.dating.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FeastTest {

    @Property
    void easterIsASundayBetweenLateMarchAndLateApril(@ForAll @IntRange(min = 1583, max = 4099) int year) {
        LocalDate easter = Feast.EASTER.day(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Test
    void knowsMovableFeasts() {
        assertThat(Feast.EASTER.day(1818)).isEqualTo("1818-03-22");
        assertThat(Feast.EASTER.day(2038)).isEqualTo("2038-04-25");
        assertThat(Feast.GOOD_FRIDAY.day(1998)).isEqualTo("1998-04-10");
        assertThat(Feast.PENTECOST.day(2023)).isEqualTo("2023-05-28");
        assertThat(Feast.THANKSGIVING.day(1999)).isEqualTo("1999-11-25");
        assertThat(Feast.ELECTION_DAY.day(1998)).isEqualTo("1998-11-03");
        assertThat(Feast.MEMORIAL_DAY.day(2023)).isEqualTo("2023-05-29");
        assertThat(Feast.LABOR_DAY.day(2024)).isEqualTo("2024-09-02");
    }
}
