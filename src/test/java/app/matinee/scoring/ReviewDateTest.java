package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewDateTest {

    private static final LocalDate RELEASE = LocalDate.of(1957, 10, 12);
    private static final LocalDate OUTLET = LocalDate.of(1960, 3, 22);
    private static final LocalDate AGGREGATOR = LocalDate.of(2003, 12, 8);

    @Test
    void theAggregatorsDateComesFirst() {
        assertThat(ReviewDate.of(AGGREGATOR, OUTLET, RELEASE)).isEqualTo(new ReviewDate(AGGREGATOR, false));
    }

    @Test
    void withoutItTheOutletsDateCounts() {
        assertThat(ReviewDate.of(null, OUTLET, RELEASE)).isEqualTo(new ReviewDate(OUTLET, false));
    }

    @Test
    void theFirstOfJanuary1800MeansUnknown() {
        LocalDate unknown = LocalDate.of(1800, 1, 1);

        assertThat(ReviewDate.of(unknown, OUTLET, RELEASE).countsFrom()).isEqualTo(OUTLET);
        assertThat(ReviewDate.of(unknown, unknown, RELEASE)).isEqualTo(new ReviewDate(RELEASE, true));
    }

    @Test
    void anUndatedReviewCountsFromTheFirstReleaseAndIsMarked() {
        assertThat(ReviewDate.of(null, null, RELEASE)).isEqualTo(new ReviewDate(RELEASE, true));
    }

    @Test
    void anUndatedReviewOfAnUndatedTitleHasAlwaysCounted() {
        assertThat(ReviewDate.of(null, null, null)).isEqualTo(new ReviewDate(LocalDate.of(1800, 1, 1), true));
    }
}
