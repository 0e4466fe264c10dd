package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleBoundTest {

    private static final Optional<TimeSpan> DAY = Optional.of(TimeSpan.parse("2023-06-14"));

    @Test
    void endsWhatHasNoEndAndBeginsWhatHasNoBeginning() {
        assertThat(ArticleBound.upTo(open("2023-05/.."), DAY).time()).contains(TimeSpan.parse("2023-05/2023-06-14"));
        assertThat(ArticleBound.from(open("../2023-07"), DAY).time()).contains(TimeSpan.parse("2023-06-14/2023-07"));
    }

    @Test
    void leavesWhatHasBothOrLiesOnTheOtherSideAndAllOfAnUndatedArticle() {
        assertThat(ArticleBound.upTo(open("2023-05"), DAY)).isEqualTo(open("2023-05"));
        assertThat(ArticleBound.upTo(open("2023-07/.."), DAY)).isEqualTo(open("2023-07/.."));
        assertThat(ArticleBound.from(open("../2023-05"), DAY)).isEqualTo(open("../2023-05"));
        assertThat(ArticleBound.from(open("../2023-06-14"), DAY)).isEqualTo(open("../2023-06-14"));
        assertThat(ArticleBound.upTo(open("2023-05/.."), Optional.empty()).time())
                .contains(TimeSpan.parse("2023-05/.."));
    }

    @Test
    void goesToTheDayOfAnotherDateAndGoesWithoutOne() {
        TimeExpression told = ArticleBound.upTo(open("2023-05/.."), DAY);
        Optional<TimeSpan> later = Optional.of(TimeSpan.parse("2023-06-20"));

        assertThat(ArticleBound.again(told, same -> same, later).time()).contains(TimeSpan.parse("2023-05/2023-06-20"));
        assertThat(ArticleBound.again(told, read -> open("2022-05/.."), later).time())
                .contains(TimeSpan.parse("2022-05/2023-06-20"));
        assertThat(ArticleBound.again(told, same -> same, Optional.empty()).time())
                .contains(TimeSpan.parse("2023-05/.."));
        assertThat(ArticleBound.again(open("2023-05"), same -> same, later)).isEqualTo(open("2023-05"));
    }

    @Test
    void boundsWhatItLeftOpenOnceTheArticleHasADate() {
        TimeExpression since = ArticleBound.upTo(open("2023-05/.."), Optional.empty());
        TimeExpression until = ArticleBound.from(open("../2023-07"), Optional.empty());

        assertThat(ArticleBound.again(since, same -> same, DAY).time()).contains(TimeSpan.parse("2023-05/2023-06-14"));
        assertThat(ArticleBound.again(until, same -> same, DAY).time()).contains(TimeSpan.parse("2023-06-14/2023-07"));
    }

    private static TimeExpression open(String edtf) {
        return TimeExpressions.of("May", "since", edtf);
    }
}
