package app.matinee.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.platform.config.IpRange;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses addresses = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "151.101.1.1", "172.32.0.1", "2a00:1450:4001:82a::200e"})
    void theInternetIsPublic(String address) {
        assertThat(addresses.allow(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void whatBelongsToAMachineOrANetworkIsNot(String address) {
        assertThat(addresses.allow(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void aNetworkThatTheOperatorNamesMayBeAsked() {
        var withOwn = new PublicAddresses(List.of(IpRange.of("10.1.0.0/16")));

        assertThat(withOwn.allow(InetAddress.ofLiteral("10.1.2.3"))).isTrue();
        assertThat(withOwn.allow(InetAddress.ofLiteral("10.2.2.3"))).isFalse();
    }
}
