package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void thePointsLeftGoToTheLargestRemainders() {
        assertThat(LargestRemainder.percentages(List.of(1L, 2L, 4L))).containsExactly(14, 29, 57);
    }

    @Test
    void ofEqualRemaindersTheEarlierGetsThePoint() {
        assertThat(LargestRemainder.percentages(List.of(1L, 1L, 1L))).containsExactly(34, 33, 33);
    }

    @Test
    void withoutCountsAllAreZero() {
        assertThat(LargestRemainder.percentages(List.of(0L, 0L))).containsExactly(0, 0);
    }

    @Test
    void theySumToOneHundredAndNoneIsOffByAPoint() {
        var random = new Random(20260306);
        for (int round = 0; round < 500; round++) {
            List<Long> counts = random.longs(10, 0, 1_000_000).boxed().toList();
            long total = counts.stream().mapToLong(Long::longValue).sum();

            List<Integer> percentages = LargestRemainder.percentages(counts);

            assertThat(percentages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
            for (int index = 0; index < counts.size(); index++) {
                assertThat(Math.abs(percentages.get(index) - counts.get(index) * 100.0 / total))
                        .isLessThan(1);
            }
        }
    }
}
