package app.matinee.platform.config;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * Names a range of internet addresses in CIDR notation, such as {@code 10.0.0.0/8}, {@code ::1} or {@code fd00::/8}.
 *
 * @param network an address of the range
 * @param bits how many leading bits all addresses of the range share with it
 */
public record IpRange(InetAddress network, int bits) {

    public IpRange {
        if (bits < 0 || bits > network.getAddress().length * 8) {
            throw new IllegalArgumentException("a range of " + network.getHostAddress() + " can't have /" + bits);
        }
    }

    /**
     * Reads the notation; a single address is a range of one.
     *
     * @throws IllegalArgumentException when it is anything else, a host name for instance
     */
    public static IpRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        try {
            InetAddress network = InetAddress.ofLiteral(parts[0]);
            int bits = parts.length == 1 ? network.getAddress().length * 8 : Integer.parseInt(parts[1]);
            return new IpRange(network, bits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a range of addresses like 10.0.0.0/8, 192.168.1.7 or fd00::/8");
        }
    }

    /** Tells whether an address lies in this range; one of the other family never does. */
    public boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        int rest = ours.length * 8 - bits;
        return ours.length == theirs.length
                && new BigInteger(1, ours).shiftRight(rest).equals(new BigInteger(1, theirs).shiftRight(rest));
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + bits;
    }
}
