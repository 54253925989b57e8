package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandardsAppendixB(long seconds, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeOffByOneStepAndNoMore(long seconds, boolean accepted) {
        var code = OneTimeCode.at(SECRET, OneTimeCode.step(NOW.plusSeconds(seconds)));

        assertThat(OneTimeCode.recognize(SECRET, code, NOW, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void aStepIsGoodOnceAndWithItAllBefore() {
        var step = OneTimeCode.step(NOW);

        assertThat(OneTimeCode.recognize(SECRET, OneTimeCode.at(SECRET, step), NOW, step))
                .isEmpty();
        assertThat(OneTimeCode.recognize(SECRET, OneTimeCode.at(SECRET, step - 1), NOW, step))
                .isEmpty();
        assertThat(OneTimeCode.recognize(SECRET, OneTimeCode.at(SECRET, step + 1), NOW, step))
                .hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "000000", "05047", "0504711", "05047x", "٠٥٠٤٧١"})
    void whatIsNotTheCodeIsNotRecognized(String typed) {
        assertThat(OneTimeCode.recognize(SECRET, typed, NOW, 0)).isEmpty();
    }

    @Test
    void aSecretIsTypedInBase32() {
        var secret = AppSecret.of(SECRET);

        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.bytes()).isEqualTo(SECRET);
        assertThat(AppSecret.of(new byte[20]).bytes()).isEqualTo(new byte[20]);
        assertThat(secret.address("Films & More", "a@example.org"))
                .isEqualTo("otpauth://totp/Films%20%26%20More:a%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Films%20%26%20More&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void aRecoveryCodeIsKnownHoweverItIsTyped() {
        var code = new RecoveryCode("01AB-CDEF-GHJK-MNPQ");

        assertThat(code.hash())
                .isEqualTo(new RecoveryCode("olab cdef ghjk mnpq").hash())
                .isEqualTo(new RecoveryCode("OIABCDEFGHJKMNPQ").hash())
                .isNotEqualTo(new RecoveryCode("01AB-CDEF-GHJK-MNPR").hash());
    }

    @Test
    void secretsDoNotShowInLogs() {
        assertThat(AppSecret.random()).hasToString("AppSecret[…]");
        assertThat(RecoveryCode.random()).hasToString("RecoveryCode[…]");
    }
}
