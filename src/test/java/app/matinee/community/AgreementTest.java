package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.community.Agreement.Both;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void fourCommonTitlesProveNothing() {
        assertThat(Agreement.of(List.of(new Both(8, 8, 4)))).isEmpty();
        assertThat(Agreement.of(List.of(new Both(8, 8, 5)))).isPresent();
    }

    @Test
    void theStrictAndTheKindAgreeWhenTheyPutTitlesInTheSameOrder() {
        var agreement = agreement(new Both(2, 6, 5), new Both(4, 8, 5), new Both(6, 10, 5));

        assertThat(agreement.agreed()).isEqualTo(15);
    }

    @Test
    void whoPutsThemTheOtherWayRoundAgreesInTheMiddleAlone() {
        var agreement = agreement(new Both(2, 10, 5), new Both(6, 6, 5), new Both(10, 2, 5));

        assertThat(agreement.agreed()).isEqualTo(5);
    }

    @Test
    void judgementsExactlyAQuarterApartAgree() {
        // Places 1/4 and 3/4 on one side, 1/2 for all on the other.
        var agreement = agreement(new Both(2, 7, 5), new Both(9, 7, 5));

        assertThat(agreement.agreed()).isEqualTo(10);
    }

    @Test
    void theMatchIsDrawnTowardsChanceAndLessSoTheMoreTitlesThereAre() {
        assertThat(new Agreement(5, 5).match()).isEqualTo(72);
        assertThat(new Agreement(100, 100).match()).isEqualTo(97);
        assertThat(new Agreement(0, 5).match()).isEqualTo(22);
        assertThat(new Agreement(90, 100)).isGreaterThan(new Agreement(5, 5));
    }

    private static Agreement agreement(Both... common) {
        return Agreement.of(List.of(common)).orElseThrow();
    }
}
