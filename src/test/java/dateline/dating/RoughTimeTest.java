package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TimeExpression;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import org.junit.jupiter.api.Test;

class RoughTimeTest {

    @Test
    void isTheMonthOrYearThatHoldsAllOfTheTime() {
        assertThat(RoughTime.of(told("2014-03-04"), Precision.MONTH).time()).contains(TimeSpan.parse("2014-03"));
        assertThat(RoughTime.of(told("2014-03-04"), Precision.YEAR).time()).contains(TimeSpan.parse("2014"));
        assertThat(RoughTime.of(told("2014-03-04/2014-03-09"), Precision.MONTH).time())
                .contains(TimeSpan.parse("2014-03"));
    }

    @Test
    void isTheYearWhereNoMonthHoldsAllOfIt() {
        assertThat(RoughTime.of(told("2014-03-04/2014-04-09"), Precision.MONTH).time())
                .contains(TimeSpan.parse("2014"));
    }

    @Test
    void leavesWhatLiesInNone() {
        assertThat(RoughTime.of(told("2013-12-04/2014-01-09"), Precision.MONTH))
                .isEqualTo(told("2013-12-04/2014-01-09"));
        assertThat(RoughTime.of(told("2014/.."), Precision.YEAR)).isEqualTo(told("2014/.."));
        assertThat(RoughTime.of(told("../2014"), Precision.MONTH)).isEqualTo(told("../2014"));
    }

    @Test
    void isThatOfTheExpressionAsItIsReadAnew() {
        TimeExpression rough = RoughTime.of(told("2014-03-04"), Precision.YEAR);

        assertThat(RoughTime.again(rough, read -> told("2021-05-06")).time()).contains(TimeSpan.parse("2021"));
        assertThat(RoughTime.again(rough, read -> read)).isEqualTo(rough);
        assertThat(RoughTime.again(told("2014-03-04"), read -> told("2021-05-06")))
                .isEqualTo(told("2021-05-06"));
    }

    private static TimeExpression told(String edtf) {
        return TimeExpressions.of("then", "absolute", edtf);
    }
}
