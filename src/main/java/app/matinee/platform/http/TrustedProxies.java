package app.matinee.platform.http;

import app.matinee.platform.config.IpRange;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} when a trusted proxy sends them, and nobody else.
 *
 * <p>The visitor is the last address in {@code X-Forwarded-For} that isn't itself a trusted proxy: whatever stands
 * before it, the visitor may have invented.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private final List<IpRange> trusted;

    TrustedProxies(List<IpRange> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        if (!(peer instanceof InetSocketAddress address) || !isTrusted(address.getAddress())) {
            return request;
        }
        SocketAddress visitor = visitor(request)
                .<SocketAddress>map(found -> new InetSocketAddress(found, 0))
                .orElse(peer);
        boolean secure =
                "https".equalsIgnoreCase(last(request, "X-Forwarded-Proto").orElse(""));
        return new Forwarded(request, visitor, secure);
    }

    private Optional<InetAddress> visitor(Request request) {
        List<String> hops = request.getHeaders().getValuesList("X-Forwarded-For").stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        Optional<InetAddress> visitor = Optional.empty();
        for (String hop : hops.reversed()) {
            Optional<InetAddress> address = parse(hop);
            if (address.isEmpty()) {
                return visitor;
            }
            visitor = address;
            if (!isTrusted(address.get())) {
                return visitor;
            }
        }
        return visitor;
    }

    private static Optional<InetAddress> parse(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(hop));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> last(Request request, String header) {
        return request.getHeaders().getValuesList(header).reversed().stream()
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .findFirst();
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    /** Shows a request as the proxy received it. */
    private static final class Forwarded extends Request.Wrapper {

        private final ConnectionMetaData connection;
        private final HttpURI uri;

        Forwarded(Request request, SocketAddress visitor, boolean secure) {
            super(request);
            this.uri =
                    secure ? HttpURI.build(request.getHttpURI()).scheme("https").asImmutable() : request.getHttpURI();
            this.connection = new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return visitor;
                }

                @Override
                public boolean isSecure() {
                    return secure;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public boolean isSecure() {
            return connection.isSecure();
        }
    }
}
