package app.matinee.platform.http;

import app.matinee.platform.config.IpRange;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether an address is one of the public internet, by the registries of special-purpose addresses (RFC 6890). A
 * request that somebody else caused must not reach this machine, its neighbours or the metadata service of a cloud.
 */
final class PublicAddresses {

    private static final List<IpRange> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // Within 2000::/3, the rest of which is the whole public internet of IPv6
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(IpRange::of)
            .toList();

    private static final IpRange GLOBAL_IPV6 = IpRange.of("2000::/3");

    private final List<IpRange> alsoAllowed;

    PublicAddresses(List<IpRange> alsoAllowed) {
        this.alsoAllowed = List.copyOf(alsoAllowed);
    }

    boolean allow(InetAddress address) {
        return isPublic(address) || isIn(alsoAllowed, address);
    }

    private static boolean isPublic(InetAddress address) {
        boolean global = address.getAddress().length == 4 || GLOBAL_IPV6.contains(address);
        return global && !isIn(SPECIAL, address);
    }

    private static boolean isIn(List<IpRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
