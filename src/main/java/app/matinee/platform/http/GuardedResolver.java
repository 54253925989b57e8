package app.matinee.platform.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a host and gives out only those that may be asked. A name that stands for a public and a
 * private address at once is refused as a whole, since no honest one does.
 */
final class GuardedResolver implements SocketAddressResolver {

    private final PublicAddresses addresses;

    GuardedResolver(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        // The look-up blocks, and the thread that asks may be the one that moves everybody's bytes.
        Thread.ofVirtual().start(() -> {
            try {
                promise.succeeded(allowed(host, port));
            } catch (UnknownHostException | NotPublicException e) {
                promise.failed(e);
            }
        });
    }

    private List<InetSocketAddress> allowed(String host, int port) throws UnknownHostException, NotPublicException {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress address : found) {
            if (!addresses.allow(address)) {
                throw new NotPublicException(host, address);
            }
        }
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Refuses a host for its address. */
    static final class NotPublicException extends Exception {
        NotPublicException(String host, InetAddress address) {
            super(host
                    + (host.equals(address.getHostAddress())
                            ? ""
                            : " stands at " + address.getHostAddress() + ", which")
                    + " is not a public address (matinee.outgoing.private-networks may allow it)");
        }
    }
}
