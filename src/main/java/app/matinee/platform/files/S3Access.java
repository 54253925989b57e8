package app.matinee.platform.files;

import java.net.URI;
import java.util.Objects;

/** Holds what is needed to talk to a bucket. */
record S3Access(URI endpoint, String bucket, String region, String accessKey, String secretKey) {

    static S3Access of(S3Settings settings) {
        return new S3Access(
                Objects.requireNonNull(settings.endpoint()),
                Objects.requireNonNull(settings.bucket()),
                settings.region(),
                Objects.requireNonNull(settings.accessKey()),
                Objects.requireNonNull(settings.secretKey()));
    }

    /** Returns the address of an object, with the bucket in the path, which every service understands. */
    URI address(String key) {
        return endpoint.resolve("/" + bucket + "/" + key);
    }

    @Override
    public String toString() {
        return "bucket " + bucket + " at " + endpoint;
    }
}
