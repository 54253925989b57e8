package app.matinee.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are one name. */
class FoldedNameTest {
    @ParameterizedTest
    @CsvSource({"Amélie,AMELIE", "Ægir,Aegir", "Søren Łoziński,Soren Lozinski", "Große,GROSSE", "Þór,Thor"})
    void accentsAndLettersThatSomeSpellOutMakeNoDifference(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Alien,Aliens", "Отец,Отцы", "Old Boy,Oldboy"})
    void wordsAreKeptApart(String one, String other) {
        assertThat(FoldedName.of(one)).isNotEqualTo(FoldedName.of(other));
    }
}
