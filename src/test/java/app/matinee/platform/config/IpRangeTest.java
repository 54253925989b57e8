package app.matinee.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,    10.255.0.1,  true",
        "10.0.0.0/8,    11.0.0.1,    false",
        "10.1.2.3,      10.1.2.3,    true",
        "10.1.2.3,      10.1.2.4,    false",
        "0.0.0.0/0,     203.0.113.9, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "fd00::/8,      fd12::1,     true",
        "::1,           127.0.0.1,   false"
    })
    void aRangeContainsTheAddressesThatShareItsLeadingBits(String range, String address, boolean contained) {
        assertThat(IpRange.of(range).contains(InetAddress.ofLiteral(address))).isEqualTo(contained);
    }
}
