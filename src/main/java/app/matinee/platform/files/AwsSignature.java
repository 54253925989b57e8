package app.matinee.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests to S3 as AWS Signature Version 4 says, for paths that need no further encoding and have no query.
 *
 * @param service what is asked, {@code s3}
 */
record AwsSignature(String accessKey, String secretKey, String region, String service) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * Returns all headers that the request must carry, but {@code Host}: those given, and those that sign them.
     *
     * @param headers names in lower case
     */
    Map<String, String> sign(String method, URI address, Map<String, String> headers, byte[] body, Instant now) {
        String time = TIME.format(now);
        String content = BlobHash.of(body).hex();
        TreeMap<String, String> signed = new TreeMap<>(headers);
        signed.put("host", address.getRawAuthority());
        signed.put("x-amz-date", time);
        signed.put("x-amz-content-sha256", content);
        String names = String.join(";", signed.keySet());
        String request = method + "\n" + address.getRawPath() + "\n\n"
                + signed.entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                        .collect(Collectors.joining())
                + "\n" + names + "\n" + content;
        String scope = time.substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + BlobHash.of(request.getBytes(UTF_8));
        signed.put(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                        + HexFormat.of().formatHex(hmac(key(time.substring(0, 8)), toSign)));
        signed.remove("host");
        return signed;
    }

    private byte[] key(String day) {
        byte[] key = ("AWS4" + secretKey).getBytes(UTF_8);
        for (String part : new String[] {day, region, service, "aws4_request"}) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "signature by " + accessKey;
    }
}
