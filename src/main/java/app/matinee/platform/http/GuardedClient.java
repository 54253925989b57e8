package app.matinee.platform.http;

import app.matinee.platform.http.GuardedResolver.NotPublicException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Fetches from the outside, guarded: by http and https only, from public addresses (or networks that the operator
 * names), through at most five redirects which are checked like the first address, and never more or longer than the
 * caller allows. Names are resolved once, and the address that was checked is the one that is connected to.
 */
@Component
@Lazy
public class GuardedClient implements DisposableBean {

    private static final int MOST_REDIRECTS = 5;
    private static final int THREADS = 16;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client;

    GuardedClient(OutgoingSettings settings) {
        client = new HttpClient();
        client.setExecutor(new QueuedThreadPool(THREADS));
        client.setSocketAddressResolver(new GuardedResolver(new PublicAddresses(settings.privateNetworks())));
        client.setFollowRedirects(false);
        client.setConnectTimeout(CONNECTING.toMillis());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Matinee (self-hosted review aggregator)"));
        client.setName("outgoing");
    }

    /**
     * Asks, follows redirects, and returns the answer of the last address, also when it is an error.
     *
     * @throws OutgoingException when an address may not be asked, can't be reached, or answers too much or too slowly
     */
    public Answer fetch(Outgoing request) {
        start();
        long deadline = System.nanoTime() + request.patience().toNanos();
        URI address = request.address();
        Map<String, String> headers = request.headers();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            check(address, request);
            Answer answer = ask(address, request.form(), headers, request.mostBytes(), deadline - System.nanoTime());
            var next = answer.header("location");
            if (!REDIRECTS.contains(answer.status()) || next.isEmpty() || request.form() != null) {
                return answer;
            }
            address = resolve(address, next.get());
            headers = Map.of();
        }
        throw new OutgoingException(request.address() + " leads from one address to the next, more than "
                + MOST_REDIRECTS + " times: is it a loop?");
    }

    private synchronized void start() {
        try {
            client.start();
        } catch (Exception e) {
            throw new OutgoingException("Nothing can be fetched: " + e.getMessage(), e);
        }
    }

    private static void check(URI address, Outgoing request) {
        String redirected = address.equals(request.address()) ? "" : " (where " + request.address() + " leads)";
        if (!"http".equalsIgnoreCase(address.getScheme()) && !"https".equalsIgnoreCase(address.getScheme())) {
            throw new OutgoingException(address + redirected + " is not an http or https address");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new OutgoingException(address + redirected + " must name a host, and no user");
        }
        if (!request.allowed().test(address)) {
            throw new OutgoingException(address.getHost() + redirected + " is not among the allowed hosts");
        }
    }

    private Answer ask(URI address, @Nullable String form, Map<String, String> headers, int mostBytes, long nanos) {
        Request request = client.newRequest(address).timeout(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        if (form != null) {
            request.method(HttpMethod.POST).body(new StringRequestContent("application/x-www-form-urlencoded", form));
        }
        headers.forEach((name, value) -> request.headers(fields -> fields.put(name, value)));
        try {
            return answer(
                    address,
                    new CompletableResponseListener(request, mostBytes).send().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutgoingException("Interrupted while fetching " + address, e);
        } catch (ExecutionException e) {
            throw explained(address, mostBytes, e.getCause() == null ? e : e.getCause());
        }
    }

    private static Answer answer(URI address, ContentResponse response) {
        Map<String, String> headers = new TreeMap<>();
        response.getHeaders().forEach(field -> headers.putIfAbsent(field.getLowerCaseName(), field.getValue()));
        return new Answer(address, response.getStatus(), headers, response.getContent());
    }

    private static OutgoingException explained(URI address, int mostBytes, Throwable cause) {
        return switch (cause) {
            case NotPublicException e -> new OutgoingException(address + " can't be fetched: " + e.getMessage(), cause);
            case UnknownHostException e ->
                new OutgoingException(address + " can't be fetched: no host is named " + address.getHost(), cause);
            case TimeoutException e -> new OutgoingException(address + " took too long to answer", cause);
            // So says Jetty's listener when its room is full.
            case IllegalArgumentException e ->
                new OutgoingException(address + " answers with more than " + mostBytes + " bytes", cause);
            default -> new OutgoingException(address + " can't be fetched: " + cause.getMessage(), cause);
        };
    }

    private static URI resolve(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new OutgoingException(from + " leads to \"" + location + "\", which is no address", e);
        }
    }

    @Override
    public void destroy() throws Exception {
        client.stop();
    }
}
