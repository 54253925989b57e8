package app.matinee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://anna:s%40fe+1@db.example.org:5433/films?sslmode=require",
                "postgres://anna:s%40fe+1@db.example.org:5433/films?sslmode=require",
                "jdbc:postgresql://anna:s%40fe+1@db.example.org:5433/films?sslmode=require"
            })
    void credentialsInTheAddressAreTakenOut(String url) {
        assertThat(Endpoint.external(url, null, null))
                .isEqualTo(
                        new Endpoint("jdbc:postgresql://db.example.org:5433/films?sslmode=require", "anna", "s@fe+1"));
    }

    @Test
    void anAddressOfTheDriverStaysAsItIs() {
        String url = "jdbc:postgresql://db/films?user=anna&password=p@ss";

        assertThat(Endpoint.external(url, null, null)).isEqualTo(new Endpoint(url, null, null));
    }

    @Test
    void explicitCredentialsWin() {
        assertThat(Endpoint.external("postgresql://anna:one@db/films", "berta", "two"))
                .isEqualTo(new Endpoint("jdbc:postgresql://db/films", "berta", "two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://anna:secret@db/films",
                "postgresql://anna:secret@db",
                "postgresql://anna:sec ret@db/films"
            })
    void aWrongAddressIsExplainedWithoutRepeatingThePassword(String url) {
        assertThatThrownBy(() -> Endpoint.external(url, null, null))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("matinee.database.url")
                .hasMessageNotContaining("sec");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(Endpoint.external("jdbc:postgresql://db/films?password=secret", "anna", "hidden"))
                .hasToString("jdbc:postgresql://db/films as anna");
    }
}
