package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Evening Post     | Evening Post
                    EVENING POST         | Evening Post
                    Screen Talk          | ScreenTalk
                    Stage & Screen       | Stage and Screen
                    Stage &amp; Screen   | Stage Screen
                    Screentalk.com       | Screentalk
                    Écran d'Or           | Ecran d’Or
                    St. Elmo's Times     | St Elmos Times
                    """)
    void spellingsOfOneOutletAgree(String one, String other) {
        assertThat(OutletName.of(one)).isEqualTo(OutletName.of(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Evening Post, Morning Post", "Правда, Искра", "映画秘宝, 映画芸術", "Post, Posted"})
    void differentOutletsDiffer(String one, String other) {
        assertThat(OutletName.of(one)).isNotEqualTo(OutletName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-"})
    void aNameWithoutLettersIsNone(String name) {
        assertThat(OutletName.of(name).isEmpty()).isTrue();
    }
}
