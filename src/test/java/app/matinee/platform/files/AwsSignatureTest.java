package app.matinee.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signs the examples that Amazon publishes with its description of the signature. */
class AwsSignatureTest {
    private static final Instant TIME = Instant.parse("2013-05-24T00:00:00Z");

    private final AwsSignature signature =
            new AwsSignature("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1", "s3");

    @Test
    void theExampleOfGettingAnObjectIsSignedAsItShould() {
        var headers = signature.sign(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                Map.of("range", "bytes=0-9"),
                new byte[0],
                TIME);

        assertThat(headers.get("authorization"))
                .endsWith("SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void theExampleOfPuttingAnObjectIsSignedAsItShould() {
        var headers = signature.sign(
                "PUT",
                URI.create("https://examplebucket.s3.amazonaws.com/test%24file.text"),
                Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY"),
                "Welcome to Amazon S3.".getBytes(UTF_8),
                TIME);

        assertThat(headers.get("authorization"))
                .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }
}
