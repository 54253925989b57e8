package app.matinee.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

class SettingsTest {

    @ConfigurationProperties(prefix = "matinee.vault")
    record VaultSettings(@Secret @DefaultValue("1234") int code) {}

    private static final List<Class<? extends Record>> KNOWN =
            List.of(SiteSettings.class, BrandSettings.class, VaultSettings.class);

    @Test
    void whatIsNotGivenHasTheDefaultOfANewSite() {
        Settings nothing = Settings.gather(KNOWN, List.of());

        assertThat(nothing.bind(SiteSettings.class)).isEqualTo(new SiteSettings(null, List.of(), "US", 8080, null));
        assertThat(nothing.bind(BrandSettings.class))
                .isEqualTo(new BrandSettings(
                        "Matinee", "Critics' score", "Audience score", "Certified", "Verified", null, null));
    }

    @Test
    void everyPlaceHasItsNotation() {
        Properties properties = new Properties();
        properties.setProperty("matinee.region", "DE");
        properties.setProperty("user.name", "somebody");

        SiteSettings site = bind(
                SettingsSource.commandLine(Map.of("url", "https://films.example.org", "matinee.port", "9000")),
                SettingsSource.systemProperties(properties),
                SettingsSource.environment(
                        Map.of("MATINEE_TRUSTED_PROXIES", "10.0.0.0/8, ::1", "MATINEE_REAL_DATA", "/x", "HOME", "/h")));

        assertThat(site)
                .isEqualTo(new SiteSettings(
                        URI.create("https://films.example.org"),
                        List.of(IpRange.of("10.0.0.0/8"), IpRange.of("::1")),
                        "DE",
                        9000,
                        null));
    }

    @Test
    void theStrongerPlaceWins() {
        assertThat(bind(
                                SettingsSource.commandLine(Map.of("region", "DE")),
                                SettingsSource.environment(Map.of("MATINEE_REGION", "FR")))
                        .region())
                .isEqualTo("DE");
    }

    @Test
    void aFileIsReadInUtf8AndMayBeMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("matinee.properties"), "matinee.brand.name = Küno\n");

        assertThat(Settings.gather(KNOWN, List.of(SettingsSource.file(file)))
                        .bind(BrandSettings.class)
                        .name())
                .isEqualTo("Küno");
        assertThat(SettingsSource.file(folder.resolve("none")).values()).isEmpty();
    }

    @Test
    void anUnknownKeyStopsTheStartAndNamesThePlaceAndTheNearestKey() {
        assertThatThrownBy(() -> bind(SettingsSource.commandLine(Map.of("brand.nmae", "x"))))
                .isInstanceOf(SettingsException.class)
                .hasMessage("There is no setting matinee.brand.nmae (in the command line):"
                        + " did you mean matinee.brand.name?");
        assertThatThrownBy(() -> bind(SettingsSource.environment(Map.of("MATINEE_TRUSTED_PROXY", "x"))))
                .hasMessage("There is no setting MATINEE_TRUSTED_PROXY (in the environment):"
                        + " did you mean MATINEE_TRUSTED_PROXIES?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    port            | abc             | matinee.port (in the command line) can't be "abc": it must be a whole number
                    port            | 70000           | port must be from 0 to 65535, but is 70000
                    region          | us              | region must be two capital letters like US or DE, but is us
                    url             | films.org       | url must be like https://films.example.org, without a path, but is films.org
                    url             | http://a.org/b  | url must be like https://films.example.org
                    trusted-proxies | proxy.local     | "proxy.local" is not a range of addresses like 10.0.0.0/8
                    trusted-proxies | 10.0.0.0/33     | is not a range of addresses
                    """)
    void aWrongValueIsNamedWithWhatWouldBeRight(String key, String value, String message) {
        assertThatThrownBy(() -> bind(SettingsSource.commandLine(Map.of(key, value))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aSecretIsNeverRepeated() {
        Settings settings =
                Settings.gather(KNOWN, List.of(SettingsSource.environment(Map.of("MATINEE_VAULT_CODE", "s3cret"))));

        assertThatThrownBy(() -> settings.bind(VaultSettings.class))
                .hasMessage(
                        "The setting matinee.vault.code (in the environment) can't be what it is: it must be a whole number")
                .hasMessageNotContaining("s3cret");
    }

    private static SiteSettings bind(SettingsSource... sources) {
        return Settings.gather(KNOWN, List.of(sources)).bind(SiteSettings.class);
    }
}
