package app.matinee.platform.files;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps blobs in a bucket that speaks S3. The operator names the service, which may stand in a private network, so this
 * is not a request that needs guarding.
 */
final class Bucket implements Shelf {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("<Code>([^<]{1,100})</Code>");
    private static final int NOT_FOUND = 404;

    private final S3Access access;
    private final AwsSignature signature;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Bucket(S3Access access) {
        this.access = access;
        this.signature = new AwsSignature(access.accessKey(), access.secretKey(), access.region(), "s3");
    }

    @Override
    public void put(BlobHash hash, byte[] bytes) {
        send("PUT", hash, Map.of("content-type", "application/octet-stream"), bytes, Set.of(200));
    }

    @Override
    public Optional<byte[]> find(BlobHash hash) {
        HttpResponse<byte[]> answer = send("GET", hash, Map.of(), new byte[0], Set.of(200, NOT_FOUND));
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(answer.body());
    }

    @Override
    public void remove(BlobHash hash) {
        send("DELETE", hash, Map.of(), new byte[0], Set.of(200, 204, NOT_FOUND));
    }

    private HttpResponse<byte[]> send(
            String method, BlobHash hash, Map<String, String> headers, byte[] body, Set<Integer> expected) {
        // Two letters as a folder keep listings short for people who look into the bucket.
        URI address = access.address(hash.hex().substring(0, 2) + "/" + hash.hex());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        signature.sign(method, address, headers, body, Instant.now()).forEach(request::header);
        HttpResponse<byte[]> answer = send(request.build());
        if (!expected.contains(answer.statusCode()) || code(answer).equals("NoSuchBucket")) {
            throw new FilesException("The %s answers %s %s with %d %s"
                    .formatted(access, method, address.getPath(), answer.statusCode(), code(answer)));
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new FilesException("The " + access + " can't be reached: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FilesException("Interrupted while talking to the " + access, e);
        }
    }

    private static String code(HttpResponse<byte[]> answer) {
        var found = CODE.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }
}
