package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0         | 0
                    49        | 49
                    50        | 50+
                    99        | 50+
                    100       | 100+
                    249       | 100+
                    250       | 250+
                    499       | 250+
                    500       | 500+
                    999       | 500+
                    1000      | 1,000+
                    2499      | 1,000+
                    2500      | 2,500+
                    4999      | 2,500+
                    5000      | 5,000+
                    10000     | 10,000+
                    25000     | 25,000+
                    99999     | 50,000+
                    250000    | 250,000+
                    1234567   | 1,000,000+
                    """)
    void fromFiftyUpANumberIsShownAsTheGreatestBandNotAboveIt(long number, String shown) {
        assertThat(Bands.text(number)).isEqualTo(shown);
    }

    @Test
    void theGreatestNumberHasABandToo() {
        assertThat(Bands.floor(Long.MAX_VALUE)).isEqualTo(5_000_000_000_000_000_000L);
    }

    @Test
    void aBandIsWrittenAsTheReadersLanguageWritesNumbers() {
        assertThat(Bands.text(2600, Locale.GERMANY)).isEqualTo("2.500+");
    }
}
