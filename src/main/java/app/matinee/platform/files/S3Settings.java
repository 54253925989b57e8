package app.matinee.platform.files;

import app.matinee.platform.config.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says in which bucket files are kept. Without a bucket they are kept in PostgreSQL.
 *
 * @param endpoint address of the service, {@code https://s3.eu-central-1.amazonaws.com}; needed with a bucket
 * @param bucket name of the bucket; null keeps files in PostgreSQL
 * @param region what the service calls its region
 * @param accessKey name of the key; needed with a bucket
 * @param secretKey the key itself; needed with a bucket
 */
@ConfigurationProperties(prefix = "matinee.files.s3", ignoreUnknownFields = false)
public record S3Settings(
        @Nullable URI endpoint,
        @Nullable String bucket,
        @DefaultValue("us-east-1") String region,
        @Nullable String accessKey,
        @Secret @Nullable String secretKey) {

    public S3Settings {
        if (endpoint != null && !isOrigin(endpoint)) {
            throw new IllegalArgumentException(
                    "endpoint must be like https://s3.eu-central-1.amazonaws.com, without a path, but is " + endpoint);
        }
        if (bucket != null && (endpoint == null || accessKey == null || secretKey == null)) {
            throw new IllegalArgumentException("with bucket, endpoint, access-key and secret-key must be set too");
        }
        if (bucket != null && !bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw new IllegalArgumentException(
                    "bucket must be 3 to 63 lower-case letters, digits, dots and dashes, but is " + bucket);
        }
    }

    @Override
    public String toString() {
        return "S3Settings[endpoint=" + endpoint + ", bucket=" + bucket + ", region=" + region + "]";
    }

    private static boolean isOrigin(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getHost() != null
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
    }
}
