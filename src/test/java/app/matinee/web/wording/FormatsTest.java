package app.matinee.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.values.Page;
import app.matinee.web.component.PageLinks.Numbered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void datesAreWrittenAsTheReferenceDoes() {
        assertThat(Formats.date(LocalDate.of(2016, 11, 21))).isEqualTo("Nov 21, 2016");
        assertThat(Formats.shortDate(Instant.parse("2023-10-02T23:59:00Z"))).isEqualTo("10/02/23");
    }

    @Test
    void runtimesLeaveOutWhatIsZero() {
        assertThat(List.of(Formats.runtime(95), Formats.runtime(120), Formats.runtime(49)))
                .containsExactly("1h 35m", "2h", "49m");
        assertThat(List.of(Formats.isoRuntime(95), Formats.isoRuntime(120), Formats.isoRuntime(49)))
                .containsExactly("PT1H35M", "PT2H", "PT49M");
    }

    @Test
    void moneyIsShortenedFromAThousandOn() {
        assertThat(Formats.money(new BigDecimal("17000"), "USD")).isEqualTo("$17.0K");
        assertThat(Formats.money(new BigDecimal("1234567.89"), "USD")).isEqualTo("$1.2M");
        assertThat(Formats.money(new BigDecimal("999"), "EUR")).isEqualTo("€999");
    }

    @Test
    void languagesAndRegionsHaveNames() {
        assertThat(Formats.language("ru")).isEqualTo("Russian");
        assertThat(Formats.language("pt-BR")).startsWith("Portuguese");
        assertThat(Formats.region("DE")).isEqualTo("Germany");
        assertThat(Formats.region("US")).isEqualTo("USA");
    }

    @Test
    void aMonogramTakesTheFirstAndTheLastWord() {
        assertThat(Monogram.of("Mikhail Kalatozov")).isEqualTo("MK");
        assertThat(Monogram.of("Ousmane  Sembène")).isEqualTo("OS");
        assertThat(Monogram.of("黒澤明")).isEqualTo("黒");
        assertThat(Monogram.of("𝔅ob")).isEqualTo("𝔅");
    }

    @Test
    void manyPagesAreLinkedByTheFirstTheLastAndThoseAround() {
        var links = PageNumbers.links(new Page<>(List.of("x"), 10, 1, 20), number -> "?page=" + number);

        assertThat(links.pages())
                .extracting(Numbered::text)
                .containsExactly("1", "…", "8", "9", "10", "11", "12", "…", "20");
        assertThat(links.summary()).isEqualTo("10–10 of 20");
        assertThat(links.nextHref()).isEqualTo("?page=11");
    }

    @Test
    void behindTheLastPageTheWayLeadsBackToIt() {
        var links = PageNumbers.links(new Page<>(List.<String>of(), 9, 10, 15), number -> "?page=" + number);

        assertThat(links.previousHref()).isEqualTo("?page=2");
        assertThat(links.nextHref()).isNull();
    }
}
