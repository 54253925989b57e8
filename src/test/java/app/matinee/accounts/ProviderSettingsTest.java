package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.platform.config.Settings;
import app.matinee.platform.config.SettingsSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    @Test
    void thereAreNoProvidersByDefault() {
        assertThat(bind(SettingsSource.commandLine(Map.of())).oidc()).isEmpty();
    }

    @Test
    void theOperatorNamesProvidersInAnyPlace() {
        var settings = bind(
                SettingsSource.commandLine(Map.of("oidc.home.issuer", "https://id.example.org")),
                SettingsSource.environment(Map.of(
                        "MATINEE_OIDC_HOME_CLIENT_ID", "films",
                        "MATINEE_OIDC_WORK_ISSUER", "https://work.example",
                        "MATINEE_OIDC_WORK_CLIENT_ID", "cinema")));

        assertThat(settings.oidc()).containsOnlyKeys("home", "work");
        assertThat(settings.oidc().get("home"))
                .isEqualTo(new ProviderSettings.Oidc(URI.create("https://id.example.org"), "films", null, null));
    }

    @Test
    void aProviderThatCannotWorkStopsTheStartAndItsSecretIsNotRepeated() {
        assertThatThrownBy(() -> bind(SettingsSource.commandLine(Map.of("oidc.home.client-secret", "hush"))))
                .hasMessageContaining("a provider needs both an issuer and a client-id")
                .hasMessageNotContaining("hush");
        assertThatThrownBy(() -> bind(SettingsSource.commandLine(Map.of(
                        "oidc.home.issuer", "http://id.example.org",
                        "oidc.home.client-id", "films"))))
                .hasMessageContaining("issuer must be like https://id.example.org");
        assertThatThrownBy(() -> bind(SettingsSource.commandLine(Map.of("oidc.home.isuer", "https://id.example.org"))))
                .hasMessageContaining("There is no setting matinee.oidc.home.isuer");
    }

    private static ProviderSettings bind(SettingsSource... sources) {
        return Settings.gather(List.of(ProviderSettings.class), List.of(sources))
                .bind(ProviderSettings.class);
    }
}
